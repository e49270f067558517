/** What a rule is, and what it may see and say. */
@NullMarked
package org.plumbline.review.rule;

import org.jspecify.annotations.NullMarked;
