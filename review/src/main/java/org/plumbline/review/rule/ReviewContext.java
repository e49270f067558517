package org.plumbline.review.rule;

import org.plumbline.model.plan.PerformancePlan;

/**
 * 审核上下文. What a rule may see besides the indicator at hand.
 *
 * @param fiscalYear the year by whose rules the plan is judged
 */
public record ReviewContext(PerformancePlan plan, int fiscalYear) {}
