package org.plumbline.review.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.Severity;
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

  GoalFigureWithoutIndicator(RuleData data) {
    this.scanner = new FigureScanner(data.units(), data.words());
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.indicators().isEmpty()) {
      return;
    }
    for (Goal goal : plan.goals()) {
      List<String> bare = new ArrayList<>();
      for (Figure figure : scanner.scan(goal.text())) {
        if (!isCarried(figure, plan) && !bare.contains(figure.printed())) {
          bare.add(figure.printed());
        }
      }
      if (!bare.isEmpty()) {
        findings.report(
            goal.at(),
            Bilingual.of(
                "目标中的 " + String.join("、", bare) + " 没有对应的绩效指标",
                "No indicator carries " + String.join(", ", bare) + " of the goal"));
      }
    }
  }

  private boolean isCarried(Figure figure, PerformancePlan plan) {
    return plan.indicators().stream().anyMatch(indicator -> carries(indicator, figure))
        || isBudget(figure, plan.funding());
  }

  private boolean carries(Indicator indicator, Figure figure) {
    return indicator.target().filter(target -> sets(target.value(), figure)).isPresent()
        || names(indicator.name().value(), figure)
        || indicator.description().filter(text -> names(text.value(), figure)).isPresent();
  }

  private boolean sets(Target target, Figure figure) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, _) -> figure.matches(floor);
      case Target.AtMost(_, Quantity ceiling, _) -> figure.matches(ceiling);
      case Target.Exactly(_, Quantity value) -> figure.matches(value);
      case Target.Between(_, Quantity low, Quantity high) ->
          figure.matches(low) || figure.matches(high);
      case Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          names(target.text(), figure);
    };
  }

  private boolean names(String text, Figure figure) {
    return scanner.scan(text).stream().anyMatch(other -> figure.matches(other.quantity()));
  }

  private static boolean isBudget(Figure figure, Funding funding) {
    return Stream.of(funding.total(), funding.fiscal(), funding.other())
        .flatMap(Optional::stream)
        .map(money -> new Quantity(money.value().yuan(), Unit.YUAN))
        .anyMatch(figure::matches);
  }
}
