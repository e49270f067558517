package org.plumbline.review.goal;

import java.util.List;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
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
    code = "goal_without_figure",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "绩效目标没有任何数量", en = "The goals name no quantity"),
    why =
        @Wording(
            zh = "绩效目标应当细化、量化；没有数量，年底无法说目标完成了多少。",
            en =
                "Goals are to be specific and quantified; without one nobody can say how far they"
                    + " were met."),
    fix =
        @Wording(
            zh = "写明主要产出或效果的数量，如“举办12场活动，覆盖5万人次”。",
            en =
                "Say how much of the main output or effect, as in \"12 events for 50,000"
                    + " people\"."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class GoalWithoutFigure implements PlanRule {

  private final FigureScanner figures;
  private final Units units;
  private final WordList numerals;

  GoalWithoutFigure(RuleData data) {
    this.units = data.units();
    this.numerals = data.words().get("numerals");
    this.figures = new FigureScanner(units, data.words());
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (PlanTexts.hasGoals(plan) && !hasFigure(plan.goals())) {
      Goal first = plan.goals().getFirst();
      findings.report(
          first.at(),
          Bilingual.of(
              "绩效目标没有一个数量，完成多少无法衡量",
              "No goal names a quantity, so nobody can say how far it was met"));
    }
  }

  private boolean hasFigure(List<Goal> goals) {
    for (Goal goal : goals) {
      if (hasFigure(goal.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFigure(String text) {
    if (!figures.scan(text).isEmpty()) {
      return true;
    }
    for (int i = 0; i + 1 < text.length(); i++) {
      if (numerals.lengthAt(text, i) > 0 && units.findSimpleAt(text, i + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
