package org.plumbline.review.rule;

import org.plumbline.model.plan.Indicator;

/** A rule that looks at one indicator at a time. */
public non-sealed interface IndicatorRule extends Rule {

  void check(Indicator indicator, ReviewContext context, Findings findings);
}
