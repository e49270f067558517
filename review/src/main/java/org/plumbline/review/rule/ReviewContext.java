package org.plumbline.review.rule;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.known.OtherPlans;

/**
 * 审核上下文. What a rule may see besides the indicator at hand.
 *
 * @param fiscalYear the year by whose rules the plan is judged
 * @param others the plans that came before it
 */
public record ReviewContext(PerformancePlan plan, int fiscalYear, OtherPlans others) {

  /** A plan by itself. */
  public ReviewContext(PerformancePlan plan, int fiscalYear) {
    this(plan, fiscalYear, OtherPlans.NONE);
  }
}
