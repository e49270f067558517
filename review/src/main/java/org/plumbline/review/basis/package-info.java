/** Rules about why a target value is what it is. */
@NullMarked
package org.plumbline.review.basis;

import org.jspecify.annotations.NullMarked;
