package org.plumbline.review.funds;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "cost_in_percent",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "成本指标以百分比计量", en = "A cost target is measured in per cent"),
    why =
        @Wording(
            zh = "成本指标反映花多少钱；百分比看不出金额，不能约束支出。",
            en =
                "A cost target says how much money; a percentage names none and holds nothing"
                    + " back."),
    fix =
        @Wording(
            zh = "写明金额上限，如“≤1.8万元/辆”；如考核按标准执行的比例，移到质量指标。",
            en = "Give a ceiling in money, or move a share of correct payments to quality."),
    basis = {
      @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"),
      @LegalBasis(document = "mof-2021-101", article = "成本指标")
    })
final class CostInPercent implements IndicatorRule {

  private final WordList ratios;

  CostInPercent(RuleData data) {
    this.ratios = data.words().get("cost_ratio");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!CostCeilings.isCost(indicator) || !isRatio(indicator)) {
      return;
    }
    String name = indicator.name().value();
    if (!ratios.foundIn(name)) {
      findings.report(
          indicator.at(),
          Bilingual.format(
              "成本指标“%s”的指标值是“%s”，不是金额",
              "The target of the cost indicator \"%s\" is \"%s\", not an amount of money",
              name,
              indicator.target().map(target -> target.value().text()).orElse("")));
    }
  }

  private static boolean isRatio(Indicator indicator) {
    return indicator
        .target()
        .map(Sourced::value)
        .flatMap(Target::quantity)
        .filter(amount -> amount.unit().dimension() == QuantityDimension.RATIO)
        .isPresent();
  }
}
