package org.plumbline.review.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
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
import org.plumbline.review.wording.Clauses;

@ReviewRule(
    code = "goal_beyond_means",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "目标远超资金所能", en = "A goal far beyond the money"),
    why =
        @Wording(
            zh = "全市长期规划的目标由许多因素决定，小额资金达不到，年底无法对照。",
            en =
                "What a city aims at over many years has many causes; a small sum does not reach"
                    + " it, and nobody can hold the project to it."),
    fix =
        @Wording(
            zh = "写本项目在本年内能够完成的事和直接效果。",
            en = "State what this project does this year, and what comes of it directly."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class GoalBeyondMeans implements PlanRule {
  private final WordList aims;
  private final WordList achieving;
  private final WordList contributing;
  private final BigDecimal small;

  GoalBeyondMeans(RuleData data) {
    this.aims = data.words().get("grand_aims");
    this.achieving = data.words().get("achieving");
    this.contributing = data.words().get("contributing");
    this.small = data.thresholds().get("goal_beyond_means", "budget");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<Money> budget =
        context
            .plan()
            .funding()
            .total()
            .map(Sourced::value)
            .filter(total -> total.yuan().compareTo(small) < 0);
    budget.ifPresent(total -> context.plan().goals().forEach(goal -> check(goal, total, findings)));
  }

  private void check(Goal goal, Money budget, Findings findings) {
    if (!aims.foundIn(goal.text())) {
      return;
    }
    for (String clause : Clauses.of(goal.text())) {
      Optional<String> aim =
          achieving.foundIn(clause) && !contributing.foundIn(clause)
              ? aims.findIn(clause)
              : Optional.empty();
      if (aim.isPresent()) {
        findings.report(
            goal.at(),
            Bilingual.format(
                "目标提出“%s”，%s 的项目能否做到？",
                "The goal promises \"%s\": can a project of %s reach it?", aim.get(), budget));
        return;
      }
    }
  }
}
