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

@ReviewRule(
    code = "goal_breaks_off",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "绩效目标没有写完", en = "A goal breaks off"),
    why =
        @Wording(
            zh = "句子中断，目标内容不完整。",
            en = "The sentence has no end, so the goal is not complete."),
    fix = @Wording(zh = "补全目标文字。", en = "Complete the sentence."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalBreaksOff implements PlanRule {

  private final WordList unfinished;

  GoalBreaksOff(RuleData data) {
    this.unfinished = data.words().get("unfinished");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    for (Goal goal : context.plan().goals()) {
      String text = goal.text().strip();
      int end = unfinished.lengthAtEnd(text);
      if (end > 0) {
        findings.report(
            goal.at(),
            Bilingual.format(
                "目标%d以“%s”结尾，没有写完",
                "Goal %d ends with \"%s\" and is not complete",
                goal.number(),
                text.substring(text.length() - end)));
      }
    }
  }
}
