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
    code = "timeliness_with_floor",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "时效指标设了下限", en = "A timeliness target with a floor"),
    why =
        @Wording(
            zh = "时效指标衡量是否按时，下限意味着越久越好。",
            en = "Timeliness asks whether it was in time; a floor says the longer the better."),
    fix =
        @Wording(
            zh = "改为最迟完成日期或最长时限；要求持续时间的，移到数量指标。",
            en =
                "State a latest date or a longest time; if duration itself is the aim, move it to"
                    + " quantity."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TimelinessWithFloor implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.TIMELINESS)) {
      return;
    }
    indicator
        .target()
        .filter(target -> isFloorOfTime(target.value()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "时效指标“%s”的指标值 %s 是下限",
                    "The timeliness target of \"%s\", %s, is a floor",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  private static boolean isFloorOfTime(Target target) {
    return target instanceof Target.AtLeast(_, Quantity floor, _)
        && floor.unit().dimension() == QuantityDimension.DURATION;
  }
}
