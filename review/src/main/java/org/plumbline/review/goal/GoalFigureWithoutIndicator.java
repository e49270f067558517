package org.plumbline.review.goal;

import java.util.ArrayList;
import java.util.List;
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
    code = "goal_figure_without_indicator",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title =
        @Wording(zh = "绩效目标中的数字没有对应指标", en = "A figure of the goals is carried by no indicator"),
    why =
        @Wording(
            zh = "目标承诺的数量没有指标承接，年底无法考核。",
            en = "What the goal promises is measured by nothing, so nobody can be held to it."),
    fix =
        @Wording(
            zh = "为每个数字设一项指标，或从目标中删去。",
            en = "Add an indicator for each figure, or take it out of the goal."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class GoalFigureWithoutIndicator implements PlanRule {

  private final FigureScanner scanner;
  private final WordList spokenShares;

  GoalFigureWithoutIndicator(RuleData data) {
    this.scanner = new FigureScanner(data.units(), data.words());
    this.spokenShares = data.words().get("spoken_shares");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.indicators().isEmpty()) {
      return;
    }
    CarriedAmounts carried = CarriedAmounts.of(plan, scanner);
    for (Goal goal : plan.goals()) {
      List<String> bare = new ArrayList<>();
      for (Figure figure : scanner.scan(goal.text())) {
        if (!carried.carry(figure) && !bare.contains(figure.printed())) {
          bare.add(figure.printed());
        }
      }
      spokenShares
          .findIn(goal.text())
          .filter(share -> !PlanTexts.indicatorsSpeak(plan, WordList.of(List.of(share))))
          .ifPresent(bare::add);
      if (!bare.isEmpty()) {
        findings.report(
            goal.at(),
            Bilingual.of(
                "目标中的 " + String.join("、", bare) + " 没有对应的绩效指标",
                "No indicator carries " + String.join(", ", bare) + " of the goal"));
      }
    }
  }
}
