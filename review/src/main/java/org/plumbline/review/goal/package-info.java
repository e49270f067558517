/** Rules about goals and purpose: what they say, and what the indicators make of it. */
@NullMarked
package org.plumbline.review.goal;

import org.jspecify.annotations.NullMarked;
