/** 绩效评分. From targets and actual values to a score sheet with a proof for every point. */
@NullMarked
package org.plumbline.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
