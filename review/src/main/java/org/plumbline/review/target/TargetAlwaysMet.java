package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Limit;
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
    code = "target_always_met",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值必然达到", en = "A target that cannot be missed"),
    why =
        @Wording(
            zh = "≥0或占比≤100%任何结果都满足，不起约束作用。",
            en = "Every result satisfies ≥0, or a share of ≤100 %; it holds nobody to anything."),
    fix = @Wording(zh = "改为有意义的下限或上限。", en = "State a floor or ceiling that can be missed."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class TargetAlwaysMet implements IndicatorRule {

  private final WordList growth;
  private final WordList shares;

  TargetAlwaysMet(IndicatorWords words) {
    this.growth = words.get("growth");
    this.shares = words.get("shares");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> isAlwaysMet(target.value(), indicator.name().value()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”的指标值 %s 任何结果都能达到",
                    "Every result meets the target of \"%s\", %s",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  private boolean isAlwaysMet(Target target, String name) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, Limit limit) ->
          limit == Limit.INCLUDED && floor.amount().signum() == 0 && !growth.foundIn(name);
      case Target.AtMost(_, Quantity ceiling, Limit limit) ->
          limit == Limit.INCLUDED && Shares.isWhole(ceiling) && shares.endOf(name);
      case Target.Exactly _,
          Target.Between _,
          Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          false;
    };
  }
}
