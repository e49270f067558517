package org.plumbline.review.goal;

import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
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
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "goal_names_no_result",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title =
        @Wording(
            zh = "绩效目标只写做什么，没有写达到什么效果",
            en = "The goals say what is done, not what comes of it"),
    why =
        @Wording(
            zh = "绩效目标包括预期产出和预期效果；没有效果，看不出花钱为了什么。",
            en =
                "A goal states output and effect; without effect nobody sees what the money is"
                    + " for."),
    fix =
        @Wording(
            zh = "补充预期效果，如“……，提升企业安全管理水平，减少事故损失”。",
            en = "Add the effect expected, for whom and how much."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalNamesNoResult implements PlanRule {

  private final WordList results;

  GoalNamesNoResult(RuleData data) {
    this.results = data.words().get("result");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (PlanTexts.hasGoals(plan)
        && !PlanTexts.goalsSpeak(plan, results)
        && !PlanTexts.purposeSpeaks(plan, results)) {
      Goal first = plan.goals().getFirst();
      findings.report(
          first.at(),
          Bilingual.format(
              "目标“%s”没有说明预期效果", "The goal \"%s\" does not say what comes of it", first.text()));
    }
  }
}
