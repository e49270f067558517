package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class GoalWithoutFigureTest {

  private static final Rule RULE = new GoalWithoutFigure(RuleData.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {"按照“三管理、三服务、一突出”的要求，提升认识。", "2022年举办717品牌日，推广5G应用，打造一体化平台。", "支付2022年度社保费。"})
  void findsGoalsWithoutAQuantity(String goal) {
    RuleCheck.of(RULE, aPlan().withGoal(goal).build())
        .findings()
        .containsExactly("绩效目标没有一个数量，完成多少无法衡量");
  }

  @ParameterizedTest
  @ValueSource(strings = {"储备4000吨食盐。", "验收合格率达到100%。", "新增三个区域。", "培训两百名骨干，举办六场活动。"})
  void silentWhereOneStands(String goal) {
    RuleCheck.of(RULE, aPlan().withGoal("提升水平。").withGoal(goal).build()).isSilent();
  }

  @Test
  void silentWithoutGoals() {
    RuleCheck.of(RULE, aPlan().build()).isSilent();
  }
}
