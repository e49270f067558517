/** 绩效目标表. The performance plan and its parts. */
@NullMarked
package org.plumbline.model.plan;

import org.jspecify.annotations.NullMarked;
