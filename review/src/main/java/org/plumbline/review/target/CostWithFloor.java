package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
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
    code = "cost_with_floor",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "成本指标设了下限", en = "A cost target with a floor"),
    why =
        @Wording(
            zh = "成本的下限鼓励多花钱，与成本控制相反。",
            en = "A floor on cost rewards spending more, the opposite of keeping cost down."),
    fix = @Wording(zh = "改为上限（≤）。", en = "State a ceiling (≤)."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class CostWithFloor implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (indicator.dimension().filter(Dimension::isCost).isEmpty()) {
      return;
    }
    indicator
        .target()
        .filter(target -> isFloorOfMoney(target.value()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "成本指标“%s”的指标值 %s 是下限",
                    "The cost target of \"%s\", %s, is a floor",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  private static boolean isFloorOfMoney(Target target) {
    return target instanceof Target.AtLeast(_, Quantity floor, _)
        && floor.unit().dimension() == QuantityDimension.MONEY;
  }
}
