package org.plumbline.review.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.Clauses;
import org.plumbline.review.wording.Digits;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "goal_activity_without_indicator",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "目标中的活动没有对应指标", en = "An event of the goals is measured by no indicator"),
    why =
        @Wording(
            zh = "目标写了要举办的活动，没有指标承接，办了几场、办没办都看不出。",
            en =
                "The goal announces an event; without an indicator nobody sees whether and how"
                    + " often it took place."),
    fix =
        @Wording(
            zh = "为该活动设数量指标，或从目标中删去。",
            en = "Add an indicator that counts it, or take it out of the goal."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class GoalActivityWithoutIndicator implements PlanRule {
  private final List<WordPair> events;

  GoalActivityWithoutIndicator(RuleData data) {
    this.events = data.words().listPairs("events");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.indicators().isEmpty()) {
      return;
    }
    for (Goal goal : plan.goals()) {
      List<String> bare = new ArrayList<>();
      for (WordPair event : events) {
        announced(goal, event.when())
            .filter(_ -> !PlanTexts.indicatorsSpeak(plan, event.then()))
            .ifPresent(bare::add);
      }
      if (!bare.isEmpty()) {
        findings.report(
            goal.at(),
            Bilingual.of(
                "目标中的" + String.join("、", bare) + "没有对应的绩效指标",
                "No indicator measures " + String.join(", ", bare) + " of the goal"));
      }
    }
  }

  /** A clause with a figure is left to the rule about figures. */
  private static Optional<String> announced(Goal goal, WordList event) {
    if (!event.foundIn(goal.text())) {
      return Optional.empty();
    }
    return Clauses.of(goal.text()).stream()
        .filter(clause -> !Digits.standIn(clause))
        .flatMap(clause -> event.findIn(clause).stream())
        .findFirst();
  }
}
