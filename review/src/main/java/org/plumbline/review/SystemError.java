package org.plumbline.review;

import org.plumbline.model.source.SourceLocation;

/** 系统错误. A failure of ours, named after the rule that failed; the review went on without it. */
public record SystemError(String rule, SourceLocation at, String detail) {}
