/** 实际完成情况. What was spent and achieved, and how it is paired with a plan. */
@NullMarked
package org.plumbline.evaluation.actuals;

import org.jspecify.annotations.NullMarked;
