package org.plumbline.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.regulation.ContentHash;
import org.plumbline.review.basis.BasisRules;
import org.plumbline.review.funds.FundsRules;
import org.plumbline.review.goal.GoalRules;
import org.plumbline.review.indicator.IndicatorRules;
import org.plumbline.review.others.OtherPlanRules;
import org.plumbline.review.plan.PlanRules;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.rule.RuleInfo;
import org.plumbline.review.target.TargetRules;

/** 规则目录. Every rule there is, sorted by code. */
public final class RuleCatalogue {

  /** Raised whenever a rule is added, changed or retired. */
  public static final String VERSION = "2026.4";

  private final List<Rule> rules;
  private final String contentHash;

  private RuleCatalogue(List<Rule> rules, SortedMap<String, BigDecimal> figures) {
    this.rules = rules;
    this.contentHash = hash(rules, figures);
  }

  public static RuleCatalogue of(RuleData data) {
    return new RuleCatalogue(
        chapters(data)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(rule -> rule.info().code()))
            .toList(),
        data.thresholds().byKey());
  }

  /** One line per chapter. */
  private static Stream<List<Rule>> chapters(RuleData data) {
    return Stream.of(
        BasisRules.all(data),
        FundsRules.all(data),
        GoalRules.all(data),
        IndicatorRules.all(data),
        OtherPlanRules.all(data),
        PlanRules.all(data),
        TargetRules.all(data));
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The codes of all rules. */
  public Set<String> codes() {
    return rules.stream().map(rule -> rule.info().code()).collect(Collectors.toUnmodifiableSet());
  }

  /** Version and content: {@code 2026.1+5f0c…}. Two reports with the same one were judged alike. */
  public String version() {
    return VERSION + "+" + contentHash;
  }

  /** A hash of the codes, severities, years and figures that decide what is found. */
  public String contentHash() {
    return contentHash;
  }

  private static String hash(List<Rule> rules, SortedMap<String, BigDecimal> figures) {
    ContentHash hash = ContentHash.start();
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      hash.add(
          info.code() + ' ' + info.severity().code() + ' ' + info.since() + ' ' + info.until());
    }
    figures.forEach(
        (name, figure) -> hash.add(name + ' ' + figure.stripTrailingZeros().toPlainString()));
    return hash.end();
  }
}
