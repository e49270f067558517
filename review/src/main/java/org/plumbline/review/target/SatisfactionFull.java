package org.plumbline.review.target;

import java.math.BigDecimal;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "satisfaction_full",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.WARNING,
    title = @Wording(zh = "满意度指标为100%", en = "A satisfaction target of 100 %"),
    why =
        @Wording(
            zh = "一份不满意的答卷就算未完成，这样的目标难以实现，也会诱使少调查。",
            en =
                "One unhappy answer misses it; it is out of reach and invites asking fewer"
                    + " people."),
    fix = @Wording(zh = "参照往年调查结果设定，如≥90%。", en = "Set it by earlier surveys, as in ≥90%."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（可行性）"))
final class SatisfactionFull implements IndicatorRule {

  private final BigDecimal ceiling;

  SatisfactionFull(Thresholds thresholds) {
    this.ceiling = thresholds.get("satisfaction_full", "ceiling");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.RECIPIENT_SATISFACTION)) {
      return;
    }
    indicator
        .quantity()
        .filter(share -> share.unit().dimension() == QuantityDimension.RATIO)
        .filter(share -> share.baseAmount().compareTo(ceiling) == 0)
        .ifPresent(_ ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "“%s”的指标值为 %s，只要一人不满意即不能完成",
                    "The target of \"%s\" is %s: one unhappy answer misses it",
                    OrdinalPrefix.strip(indicator.name().value()),
                    indicator.at().text())));
  }
}
