/** Rules about indicators: names, descriptions, where they stand, what they count. */
@NullMarked
package org.plumbline.review.indicator;

import org.jspecify.annotations.NullMarked;
