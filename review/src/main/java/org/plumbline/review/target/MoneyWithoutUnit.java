package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "money_without_unit",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "成本指标没有货币单位", en = "A cost target without a unit of money"),
    why =
        @Wording(
            zh = "元与万元相差一万倍，无法与预算和决算核对。",
            en = "元 and 万元 differ by ten thousand; it cannot be held against the budget."),
    fix = @Wording(zh = "写明元、万元或亿元。", en = "Write 元, 万元 or 亿元."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class MoneyWithoutUnit implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.NONE)
        .filter(quantity -> quantity.amount().signum() != 0)
        .filter(_ -> indicator.dimension().filter(Dimension::isCost).isPresent())
        .ifPresent(_ ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "成本指标“%s”的指标值 %s 没有货币单位",
                    "The cost target of \"%s\", %s, has no unit of money",
                    OrdinalPrefix.strip(indicator.name().value()),
                    indicator.at().text())));
  }
}
