/** 豁免. Findings that somebody accepted, with a reason and until a day. */
@NullMarked
package org.plumbline.review.waiver;

import org.jspecify.annotations.NullMarked;
