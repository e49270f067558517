package org.plumbline.review.goal;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.PlainText;

@ReviewRule(
    code = "goal_printed_twice",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "绩效目标重复", en = "A goal is printed twice"),
    why =
        @Wording(
            zh = "重复的目标多为复制遗留，另一个目标可能漏填。",
            en = "It is mostly left from copying, and another goal may be missing."),
    fix = @Wording(zh = "删去重复的，或改为应填的目标。", en = "Remove it, or put the goal that belongs there."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalPrintedTwice implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, Goal> seen = new HashMap<>();
    for (Goal goal : context.plan().goals()) {
      String text = PlainText.of(goal.text());
      Goal before = text.isEmpty() ? goal : seen.getOrDefault(text, goal);
      seen.putIfAbsent(text, goal);
      if (before.number() != goal.number()) {
        findings.report(
            goal.at(),
            Bilingual.format(
                "目标%d与目标%d相同", "Goal %d is the same as goal %d", goal.number(), before.number()));
      }
    }
  }
}
