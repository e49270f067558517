/** Rules about target values: what is asked, in which unit, against what. */
@NullMarked
package org.plumbline.review.target;

import org.jspecify.annotations.NullMarked;
