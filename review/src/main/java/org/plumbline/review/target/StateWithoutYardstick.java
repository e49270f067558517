package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
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
import org.plumbline.review.wording.Digits;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "state_without_yardstick",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "定性指标没有衡量标准", en = "A qualitative target without a yardstick"),
    why =
        @Wording(
            zh = "“良好”“明显”因人而异，没有标准就无法评分。",
            en = "Good or marked differs from one person to the next; it cannot be scored."),
    fix =
        @Wording(
            zh = "在描述中写明达到什么情形算完成，或改为可量化的指标值。",
            en = "Say in the description what must be the case, or state a figure."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class StateWithoutYardstick implements IndicatorRule {

  private final WordList yardsticks;
  private final WordList none;

  StateWithoutYardstick(IndicatorWords words) {
    this.yardsticks = words.get("yardsticks");
    this.none = words.get("none_at_all");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> target.value() instanceof Target.State state && !saysNone(state))
        .filter(_ -> !indicator.isIn(Dimension.TIMELINESS))
        .filter(_ -> indicator.description().filter(text -> measures(text.value())).isEmpty())
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”的指标值“%s”没有衡量标准",
                    "The target of \"%s\", \"%s\", has no yardstick",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  /** 零发生 is a figure in words. */
  private boolean saysNone(Target.State state) {
    return none.startOf(state.text());
  }

  private boolean measures(String description) {
    return yardsticks.foundIn(description) || Digits.standIn(description);
  }
}
