/** 规则质量. How often the rules are right, and how much they miss, measured on judged documents. */
@NullMarked
package org.plumbline.review.quality;

import org.jspecify.annotations.NullMarked;
