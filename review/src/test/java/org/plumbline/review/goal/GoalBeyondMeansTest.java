package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalBeyondMeansTest {

  private static final Rule RULE = new GoalBeyondMeans(RuleData.bundled());

  @Test
  void findsAimOfAWholeCity() {
    check("170", "开展诊断，把化工产业培育成重要支柱产业。").findings().containsExactly("目标提出“支柱产业”，170.00万元 的项目能否做到？");
  }

  @Test
  void silentForContribution() {
    check("170", "开展诊断，助力建成制造强市。").isSilent();
  }

  @Test
  void silentForLargeProject() {
    check("1000", "建成重要支柱产业。").isSilent();
    check("999.99", "建成重要支柱产业。").findings().hasSize(1);
  }

  private static RuleCheck check(String budget, String goal) {
    return RuleCheck.of(RULE, aPlan().budgeting(budget).withGoal(goal).build());
  }
}
