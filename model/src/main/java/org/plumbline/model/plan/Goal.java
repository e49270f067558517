package org.plumbline.model.plan;

import org.plumbline.model.source.SourceLocation;

/**
 * 绩效目标. One goal in words.
 *
 * @param number as printed, from 1
 */
public record Goal(int number, String text, SourceLocation at) {}
