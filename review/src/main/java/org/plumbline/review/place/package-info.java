/** 意见位置. Where a finding stands, said so that it is found again after rows have moved. */
@NullMarked
package org.plumbline.review.place;

import org.jspecify.annotations.NullMarked;
