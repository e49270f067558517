package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
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
    code = "undesired_with_floor",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "不利指标设了下限", en = "A floor on what nobody wants"),
    why =
        @Wording(
            zh = "误差、事故、投诉越少越好，下限方向相反。",
            en = "Errors, accidents and complaints are to be few; a floor asks for many."),
    fix = @Wording(zh = "改为上限（≤）或0。", en = "State a ceiling (≤), or zero."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class UndesiredWithFloor implements IndicatorRule {

  private final WordList undesired;

  UndesiredWithFloor(IndicatorWords words) {
    this.undesired = words.get("undesired");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value() instanceof Target.AtLeast)
        .filter(_ -> undesired.endOf(indicator.name().value()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”越少越好，指标值 %s 却是下限",
                    "There should be little of \"%s\", yet its target %s is a floor",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }
}
