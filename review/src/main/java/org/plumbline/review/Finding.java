package org.plumbline.review;

import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.RuleInfo;

/**
 * 审核意见. What one rule found at one place.
 *
 * @param severity as the profile sets it
 */
public record Finding(RuleInfo rule, Severity severity, Bilingual message, SourceLocation at) {}
