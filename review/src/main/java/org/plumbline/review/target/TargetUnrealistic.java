package org.plumbline.review.target;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "target_unrealistic",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标值高低不合常理", en = "A target out of all proportion"),
    why =
        @Wording(
            zh = "指标值应符合行业正常水平；过低没有约束，过高无法实现。",
            en =
                "A target keeps to what is normal in the field; too low it binds nobody, too"
                    + " high it cannot be reached."),
    fix =
        @Wording(
            zh = "按往年实际数测算后重定；若是增幅，在名称和基数中写明。",
            en =
                "Set it by the figures of earlier years; if it is a growth, say so and from what."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class TargetUnrealistic implements PlanRule {
  private final WordList highRates;
  private final WordList growth;
  private final WordList everybody;
  private final WordList reached;
  private final BigDecimal least;
  private final BigDecimal reach;
  private final BigDecimal small;

  TargetUnrealistic(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    this.highRates = words.get("high_rates");
    this.growth = words.get("growth");
    this.everybody = words.get("whole_public");
    this.reached = words.get("reach_ends");
    this.least = data.thresholds().get("target_unrealistic", "least");
    this.reach = data.thresholds().get("target_unrealistic", "reach");
    this.small = data.thresholds().get("target_unrealistic", "budget");
  }

  /** The same name twice is another rule's matter; it is judged once. */
  @Override
  public void check(ReviewContext context, Findings findings) {
    boolean poor =
        context
            .plan()
            .funding()
            .total()
            .filter(sum -> sum.value().yuan().compareTo(small) < 0)
            .isPresent();
    Set<String> told = new HashSet<>();
    for (Indicator indicator : context.plan().indicators()) {
      String name = OrdinalPrefix.strip(indicator.name().value());
      share(indicator)
          .filter(share -> isTooLow(name, share) || poor && isTooHigh(name, share))
          .filter(_ -> told.add(name))
          .ifPresent(share ->
              findings.report(
                  indicator.at(),
                  Bilingual.format(
                      "“%s”的指标值 %s %s",
                      "The target of \"%1$s\", %2$s, is out of proportion",
                      name,
                      indicator.at().text(),
                      isTooLow(name, share) ? "低得没有约束；若是增幅应写明" : "以本项目资金难以做到，也难以统计")));
    }
  }

  private static Optional<BigDecimal> share(Indicator indicator) {
    return indicator
        .target()
        .map(Sourced::value)
        .filter(Target.AtLeast.class::isInstance)
        .flatMap(Target::quantity)
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.RATIO)
        .map(Quantity::baseAmount);
  }

  private boolean isTooLow(String name, BigDecimal share) {
    return share.compareTo(least) < 0 && highRates.endOf(name) && !growth.foundIn(name);
  }

  private boolean isTooHigh(String name, BigDecimal share) {
    return share.compareTo(reach) >= 0 && reached.endOf(name) && everybody.foundIn(name);
  }
}
