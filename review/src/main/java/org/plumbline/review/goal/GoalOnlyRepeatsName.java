package org.plumbline.review.goal;

import org.plumbline.model.plan.Goal;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.PlainText;

@ReviewRule(
    code = "goal_only_repeats_name",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "绩效目标只是重复项目名称", en = "The goal only repeats the project's name"),
    why =
        @Wording(
            zh = "没有说明产出和效果，指标无从分解。",
            en = "It states neither output nor effect, so no indicator can follow from it."),
    fix =
        @Wording(
            zh = "写明做多少、做到什么程度、达到什么效果。",
            en = "Say how much is done, how well, and to what effect."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalOnlyRepeatsName implements PlanRule {

  private final WordList doing;
  private final WordList money;

  GoalOnlyRepeatsName(RuleData data) {
    this.doing = data.words().get("doing");
    this.money = data.words().get("money_name");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    String name = core(context.plan().project().name().value());
    if (name.isEmpty()) {
      return;
    }
    for (Goal goal : context.plan().goals()) {
      if (core(goal.text()).equals(name)) {
        findings.report(
            goal.at(),
            Bilingual.format(
                "目标“%s”只是重复项目名称", "The goal \"%s\" is only the project's name", goal.text()));
      }
    }
  }

  /** What is left without year, verb in front and the word for money at the end. */
  private String core(String text) {
    String plain = PlainText.withoutYear(text);
    String rest = plain.substring(doing.lengthAt(plain, 0));
    return rest.substring(0, rest.length() - money.lengthAtEnd(rest));
  }
}
