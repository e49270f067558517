package org.plumbline.review.goal;

import java.util.Optional;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
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
    code = "goal_letter_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "绩效目标疑漏字母", en = "A letter seems to be missing from a goal"),
    why =
        @Wording(
            zh = "同一事项在本表别处写法不同，漏字后意思不通。",
            en =
                "The plan writes the same thing in full elsewhere; without the letter it makes no"
                    + " sense."),
    fix = @Wording(zh = "按本表别处的写法补全。", en = "Write it as elsewhere in the plan."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalLetterMissing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    for (Goal goal : context.plan().goals()) {
      String text = goal.text();
      for (int i = 0; i + 2 < text.length(); i++) {
        if (PlainText.isDigit(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
          checkAt(i, goal, context.plan(), findings);
        }
      }
    }
  }

  /** 5应用 in the goal, 5G应用 elsewhere: the same digit and the same two characters after it. */
  private static void checkAt(int at, Goal goal, PerformancePlan plan, Findings findings) {
    char digit = goal.text().charAt(at);
    boolean alone = at == 0 || !isLatin(goal.text().charAt(at - 1));
    String tail = goal.text().substring(at + 1, at + 3);
    if (alone) {
      findInFull(digit, tail, plan)
          .ifPresent(full ->
              findings.report(
                  goal.at(),
                  Bilingual.format(
                      "目标%d中的“%s”疑为“%s”",
                      "\"%2$s\" in goal %1$d should probably be \"%3$s\"",
                      goal.number(),
                      digit + tail,
                      full)));
    }
  }

  private static Optional<String> findInFull(char digit, String tail, PerformancePlan plan) {
    Optional<String> full =
        plan.heading().purpose().flatMap(text -> inFull(digit, tail, text.value()));
    for (Indicator indicator : plan.indicators()) {
      if (full.isPresent()) {
        return full;
      }
      full = inFull(digit, tail, indicator.name().value());
    }
    return full;
  }

  private static Optional<String> inFull(char digit, String tail, String text) {
    int at = text.indexOf(tail);
    return at >= 2 && isLetter(text.charAt(at - 1)) && text.charAt(at - 2) == digit
        ? Optional.of(text.substring(at - 2, at + tail.length()))
        : Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c < 128 && Character.isLetter(c);
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
