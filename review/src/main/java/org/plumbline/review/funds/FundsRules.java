package org.plumbline.review.funds;

import java.util.List;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter. */
public final class FundsRules {

  private FundsRules() {}

  public static List<Rule> all(RuleData data) {
    return List.of(new CostAboveBudget());
  }
}
