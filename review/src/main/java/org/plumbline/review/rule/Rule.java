package org.plumbline.review.rule;

/**
 * 审核规则. One check of the catalogue, annotated with {@link ReviewRule}. A rule reads only what it is
 * given, keeps no state between calls, reports in document order, and never throws for bad content.
 */
public sealed interface Rule permits IndicatorRule, PlanRule {

  default RuleInfo info() {
    return RuleInfo.of(getClass());
  }
}
