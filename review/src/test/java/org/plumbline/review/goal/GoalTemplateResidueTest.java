package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalTemplateResidueTest {

  private static final Rule RULE = new GoalTemplateResidue(RuleData.bundled());

  @Test
  void findsTheHintOnceAPlan() {
    RuleCheck.of(RULE, aPlan().withGoal("1.目标内容1 储备食盐。").withGoal("2.目标内容22022年轮换。").build())
        .findings()
        .hasSize(1);
  }

  @Test
  void silentOnTheWordInASentence() {
    RuleCheck.of(RULE, aPlan().withGoal("明确目标内容，储备食盐2000吨。").build()).isSilent();
  }

  @Test
  void silentOnTheFormsOwnNumbers() {
    RuleCheck.of(RULE, aPlan().withGoal("目标1：储备食盐2000吨。").build()).isSilent();
  }
}
