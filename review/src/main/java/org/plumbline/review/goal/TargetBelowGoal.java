package org.plumbline.review.goal;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.CommonRun;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "target_below_goal",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值低于绩效目标中的数字", en = "A target below the figure of its own goal"),
    why =
        @Wording(
            zh = "目标承诺的比指标要求的多，完成了指标也没有完成目标。",
            en =
                "The goal promises more than the indicator asks; the indicator can be met and the"
                    + " goal missed."),
    fix = @Wording(zh = "把两处改为同一个数。", en = "Make the two figures the same."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TargetBelowGoal implements PlanRule {

  private static final int SHARED = 4;
  private static final int PART = 3;
  private static final int OF = 5;
  private static final String ENDS = "，。；,;、";

  private final FigureScanner scanner;

  TargetBelowGoal(RuleData data) {
    this.scanner = new FigureScanner(data.units(), data.words());
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    NamesByRun names = new NamesByRun(context.plan().indicators(), SHARED);
    for (Goal goal : context.plan().goals()) {
      for (Figure figure : scanner.scan(goal.text())) {
        String clause = clauseOf(goal.text(), figure.printed());
        List<Indicator> same = new ArrayList<>();
        for (Indicator indicator : names.sharing(clause)) {
          if (isAbout(indicator, figure, clause)) {
            same.add(indicator);
          }
        }
        if (same.size() == 1) {
          compare(same.getFirst(), figure, findings);
        }
      }
    }
  }

  private static void compare(Indicator indicator, Figure figure, Findings findings) {
    indicator
        .target()
        .map(Sourced::value)
        .filter(target ->
            target instanceof Target.AtLeast(_, Quantity floor, _)
                && floor.compareAmount(figure.quantity()) < 0)
        .ifPresent(target ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "“%s”的指标值 %s 低于绩效目标中的 %s",
                    "The target of \"%s\", %s, is below the %s of the goal",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.text(),
                    figure.printed())));
  }

  /** Counted alike, and most of the name stands in the same clause of the goal. */
  private static boolean isAbout(Indicator indicator, Figure figure, String clause) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    return indicator.quantity().filter(figure.quantity()::comparableWith).isPresent()
        && CommonRun.reaches(Math.max(SHARED, name.length() * PART / OF), name, clause);
  }

  private static String clauseOf(String text, String figure) {
    int at = text.indexOf(figure);
    int start = at;
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
