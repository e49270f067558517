package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class GoalFigureWithoutIndicatorTest {

  private static final Rule RULE = new GoalFigureWithoutIndicator(RuleData.bundled());

  @Test
  void findsFiguresThatNothingCarries() {
    check("年度培训400名企业中高层管理人员；组织我市60家左右品牌产品企业参展，实现合同和意向订单超过5亿元")
        .findings()
        .containsExactly("目标中的 400名、60家、5亿元 没有对应的绩效指标");
  }

  @Test
  void findsHouseholds() {
    check("2022年，继续推进129户老城区搬迁企业原址土地处置").findings().hasSize(1);
  }

  @Test
  void silentWhereATargetCarriesIt() {
    check("完成150多家企业诊断").isSilent();
    check("完成150个诊断").isSilent();
  }

  @Test
  void silentWhereWordsCarryIt() {
    check("处置129户企业", anIndicator().described("推进129户搬迁企业原址土地处置。")).isSilent();
  }

  @Test
  void silentOnTheBudgetItself() {
    check("安排资金170万元，支持企业").isSilent();
  }

  @Test
  void comparesMoneyInAnyUnit() {
    check("合同额达到1.5亿元", anIndicator().targeting(atLeast("15000", TEN_THOUSAND_YUAN))).isSilent();
  }

  @Test
  void silentWithoutIndicators() {
    RuleCheck.of(RULE, aPlan().withGoal("培训400名。").build()).isSilent();
  }

  @Test
  void findsShareSpeltOut() {
    check("每半年轮换一半").findings().containsExactly("目标中的 一半 没有对应的绩效指标");
    check("每半年轮换一半", anIndicator().named("轮换一半的时间")).isSilent();
  }

  private static RuleCheck check(String goal) {
    return check(goal, anIndicator());
  }

  private static RuleCheck check(String goal, IndicatorBuilder indicator) {
    return RuleCheck.of(RULE, aPlan().withGoal(goal).with(indicator).build());
  }
}
