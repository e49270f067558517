/** Rules that hold a plan against other plans. */
@NullMarked
package org.plumbline.review.others;

import org.jspecify.annotations.NullMarked;
