package org.plumbline.review.indicator;

import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
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
    code = "description_repeats_goal",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "描述照抄绩效目标", en = "The description copies the goal"),
    why =
        @Wording(
            zh = "描述应说明口径和取数；目标原文说明不了怎样衡量。",
            en = "A description says what is measured and how; the goal's own words do not."),
    fix =
        @Wording(
            zh = "写明衡量对象、计算方法和数据来源。",
            en = "Say what is measured, how it is computed and where the figures come from."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class DescriptionRepeatsGoal implements IndicatorRule {
  private final int length;

  DescriptionRepeatsGoal(Thresholds thresholds) {
    this.length = thresholds.get("description_repeats_goal", "length").intValueExact();
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .description()
        .filter(description -> description.value().length() >= length)
        .filter(description -> stands(bare(description.value()), context.plan()))
        .ifPresent(description ->
            findings.report(
                description.at(),
                Bilingual.format(
                    "“%s”的描述是绩效目标的原文，没有说明如何衡量",
                    "The description of \"%s\" copies the goal: it does not say how it is measured",
                    OrdinalPrefix.strip(indicator.name().value()))));
  }

  private static boolean stands(String description, PerformancePlan plan) {
    for (Goal goal : plan.goals()) {
      if (goal.text().contains(description)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String description) {
    String text = description.strip();
    return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }
}
