package org.plumbline.server.plans;

import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/** 审核意见. What the review found when the plan was last saved. */
public record StoredFinding(
    String rule, String severity, Bilingual message, SourceLocation at) {}
