/** 绩效运行监控. Spending and indicators at a checkpoint of the running year. */
@NullMarked
package org.plumbline.evaluation.monitoring;

import org.jspecify.annotations.NullMarked;
