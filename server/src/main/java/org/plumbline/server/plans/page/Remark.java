package org.plumbline.server.plans.page;

import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/** 审核意见. One finding as the margin shows it, numbered from 1. */
public record Remark(
    int number,
    String severity,
    Bilingual message,
    Bilingual why,
    Bilingual fix,
    Bilingual law,
    SourceLocation at) {}
