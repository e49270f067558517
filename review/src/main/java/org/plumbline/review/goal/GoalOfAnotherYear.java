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
    code = "goal_of_another_year",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "绩效目标写的是往年", en = "A goal is about an earlier year"),
    why =
        @Wording(
            zh = "目标应是本预算年度的预期结果；往年的目标多为套用旧表。",
            en =
                "Goals are for the plan's year; an earlier one is mostly left over from an old"
                    + " form."),
    fix = @Wording(zh = "改写为本年度目标。", en = "Rewrite the goal for this year."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class GoalOfAnotherYear implements PlanRule {

  private static final int DIGITS = 4;
  private static final int EARLIEST = 2000;

  private final WordList afterPastYear;

  GoalOfAnotherYear(RuleData data) {
    this.afterPastYear = data.words().get("after_past_year");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    int fiscalYear = context.fiscalYear();
    for (Goal goal : context.plan().goals()) {
      int year = openingYear(goal.text().strip());
      if (year >= EARLIEST
          && year < fiscalYear
          && !goal.text().contains(Integer.toString(fiscalYear))) {
        findings.report(
            goal.at(),
            Bilingual.format(
                "目标%d写的是 %d 年，而本表是 %d 年度",
                "Goal %d is about %d, but the plan is for %d", goal.number(), year, fiscalYear));
      }
    }
  }

  /** The year a goal opens with, 2021年，…; 0 where it opens with something else. */
  private int openingYear(String text) {
    if (text.length() <= DIGITS || text.charAt(DIGITS) != '年') {
      return 0;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (!PlainText.isDigit(text.charAt(i))) {
        return 0;
      }
    }
    // 2020年以来, 2021年-2023年, 2021年底已…: a time that began then or was reached then
    boolean joined = afterPastYear.lengthAt(text, DIGITS + 1) > 0;
    return joined ? 0 : Integer.parseInt(text, 0, DIGITS, 10);
  }
}
