package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "unit_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值没有计量单位", en = "A target without a unit"),
    why =
        @Wording(
            zh = "同一数字可以是个、人次或百分比，无法取数和比较。",
            en =
                "One number may be things, visits or percent; it can be neither collected nor"
                    + " compared."),
    fix = @Wording(zh = "写明计量单位。", en = "Write the unit."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class UnitMissing implements IndicatorRule {

  private final WordList unitless;

  UnitMissing(IndicatorWords words) {
    this.unitless = words.get("unitless");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.NONE)
        .filter(quantity -> quantity.amount().signum() != 0)
        .filter(_ -> indicator.dimension().filter(Dimension::isCost).isEmpty())
        .filter(_ -> !unitless.foundIn(indicator.name().value()))
        .ifPresent(_ ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "“%s”的指标值 %s 没有计量单位",
                    "The target of \"%s\", %s, has no unit",
                    OrdinalPrefix.strip(indicator.name().value()),
                    indicator.at().text())));
  }
}
