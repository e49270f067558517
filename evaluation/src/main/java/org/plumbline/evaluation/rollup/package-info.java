/** 汇总. From plans to units and departments. */
@NullMarked
package org.plumbline.evaluation.rollup;

import org.jspecify.annotations.NullMarked;
