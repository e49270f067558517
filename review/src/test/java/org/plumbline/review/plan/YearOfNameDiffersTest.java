package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class YearOfNameDiffersTest {

  private static final Rule RULE = new YearOfNameDiffers(RuleData.bundled());

  @Test
  void findsOldYearInFront() {
    check("2016新能源汽车补贴发放及时性")
        .findings()
        .containsExactly("“2016新能源汽车补贴发放及时性”写的是 2016 年，而本表是 2022 年度");
  }

  @Test
  void findsLastYear() {
    check("2021年培训人数").findings().hasSize(1);
    check("完成2021年度培训任务").findings().hasSize(1);
  }

  @Test
  void findsYearOfProject() {
    RuleCheck.of(RULE, aPlan().named("2021年时装周会展资金").build()).findings().hasSize(1);
  }

  @Test
  void silentOnThisYearAndLater() {
    check("2022年培训人数").isSilent();
    check("2025年规模").isSilent();
  }

  @Test
  void silentWhereTheOtherYearIsMeant() {
    check("2021年度结转项目尾款支付率").isSilent();
    check("收入较2020年增长率").isSilent();
    check("2020-2022年累计数").isSilent();
  }

  @Test
  void silentOnStandardsAndAmounts() {
    check("储备食盐符合国家标准GB5461-2016《食用盐》").isSilent();
    check("2000人次以上活动").isSilent();
    check("中国制造2025推进情况").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(RULE, anIndicator().named(name));
  }
}
