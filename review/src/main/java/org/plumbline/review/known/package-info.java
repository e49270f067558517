/** 参照绩效目标表. What is kept of other plans, so that one plan can be held against many. */
@NullMarked
package org.plumbline.review.known;

import org.jspecify.annotations.NullMarked;
