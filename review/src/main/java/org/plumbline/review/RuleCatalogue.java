package org.plumbline.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.review.basis.BasisRules;
import org.plumbline.review.funds.FundsRules;
import org.plumbline.review.indicator.IndicatorRules;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.target.TargetRules;

/** 规则目录. Every rule there is, sorted by code. */
public final class RuleCatalogue {

  /** Raised whenever a rule is added, changed or retired. */
  public static final String VERSION = "2026.1";

  private final List<Rule> rules;

  private RuleCatalogue(List<Rule> rules) {
    this.rules = rules;
  }

  public static RuleCatalogue of(RuleData data) {
    return new RuleCatalogue(
        Stream.of(
                FundsRules.all(data),
                IndicatorRules.all(data),
                TargetRules.all(data),
                BasisRules.all(data))
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> rule.info().code()))
            .toList());
  }

  public List<Rule> rules() {
    return rules;
  }
}
