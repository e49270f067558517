package org.plumbline.review.goal;

import java.util.List;
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
import org.plumbline.review.wording.CommonRun;
import org.plumbline.review.wording.PlainText;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "goal_beside_project",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title =
        @Wording(zh = "目标与项目名称说的不是一件事", en = "The goals speak of something else than the project"),
    why =
        @Wording(
            zh = "目标应当说明本项目的钱要办成什么；讲别的事，绩效与资金对不上。",
            en =
                "Goals say what this project's money is to bring about; if they speak of"
                    + " something else, money and performance do not belong together."),
    fix =
        @Wording(
            zh = "围绕项目名称和用途改写目标。",
            en = "Rewrite the goals around what the project is named and paid for."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class GoalBesideProject implements PlanRule {
  private static final int SHARED = 2;
  private static final int UNIT = 4;
  private static final int CORE = 4;
  private static final int GOAL = 10;

  private final WordList moneyNames;
  private final List<WordPair> uses;
  private final List<WordPair> grants;

  GoalBesideProject(RuleData data) {
    this.moneyNames = data.words().get("money_name");
    this.uses = data.words().listPairs("uses");
    this.grants = data.words().listPairs("grants");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.goals().isEmpty()) {
      return;
    }
    Goal first = plan.goals().getFirst();
    String name = plan.project().name().value();
    if (isAnyUnsaid(plan) && sharesNothing(plan)) {
      findings.report(
          first.at(),
          Bilingual.format(
              "目标没有一处提到项目“%s”的内容", "The goals never speak of the project, \"%s\"", name));
    } else if (isAnyForgotten(plan)) {
      findings.report(
          first.at(),
          Bilingual.format(
              "项目“%s”是奖励，目标没有写奖励谁、多少",
              "The project, \"%s\", grants prizes; the goals do not say to whom or how many",
              name));
    }
  }

  /** What the name says is done, and no goal does. */
  private boolean isAnyUnsaid(PerformancePlan plan) {
    for (WordPair use : uses) {
      if (PlanTexts.nameSpeaks(plan, use.when()) && !PlanTexts.goalsSpeak(plan, use.then())) {
        return true;
      }
    }
    return false;
  }

  private boolean sharesNothing(PerformancePlan plan) {
    String core = coreOf(plan);
    StringBuilder said = new StringBuilder();
    plan.goals().forEach(goal -> said.append(PlainText.of(goal.text())).append(' '));
    return core.length() >= CORE
        && said.length() > GOAL
        && !CommonRun.reaches(SHARED, core, said.toString());
  }

  /** The name without who spends the money and without the words that say that it is money. */
  private String coreOf(PerformancePlan plan) {
    String name = PlainText.withoutYear(plan.project().name().value());
    String unit = plan.heading().unit().map(each -> each.value().name()).orElse("");
    int at = unit.length();
    for (int start = 0; start + UNIT <= unit.length(); start++) {
      if (name.startsWith(unit.substring(start, start + UNIT))) {
        at = start;
        break;
      }
    }
    int shared = 0;
    while (at + shared < unit.length()
        && shared < name.length()
        && unit.charAt(at + shared) == name.charAt(shared)) {
      shared++;
    }
    String core = name.substring(shared);
    return core.substring(0, core.length() - moneyNames.lengthAtEnd(core));
  }

  private boolean isAnyForgotten(PerformancePlan plan) {
    for (WordPair grant : grants) {
      if (PlanTexts.nameSpeaks(plan, grant.when())
          && PlanTexts.purposeSpeaks(plan, grant.then())
          && !PlanTexts.goalsSpeak(plan, grant.then())) {
        return true;
      }
    }
    return false;
  }
}
