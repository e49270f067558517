/** 指标值. The target value of an indicator, its readings and its attainment. */
@NullMarked
package org.plumbline.model.target;

import org.jspecify.annotations.NullMarked;
