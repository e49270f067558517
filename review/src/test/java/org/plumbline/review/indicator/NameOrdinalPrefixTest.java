package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class NameOrdinalPrefixTest {

  @Test
  void reportsOncePerPlan() {
    RuleCheck.of(
            new NameOrdinalPrefix(),
            aPlan()
                .with(anIndicator().named("指标1：会议次数"))
                .with(anIndicator().named("指标2：会议人数"))
                .build())
        .findings()
        .containsExactly("2 个指标名称带有模板序号，首个为“指标1：会议次数”");
  }

  @Test
  void findsBareNumber() {
    check("1.会议次数").findings().hasSize(1);
    check("一、会议次数").findings().hasSize(1);
  }

  @Test
  void silentForNumbersThatBelongToTheName() {
    check("717青岛品牌日").isSilent();
    check("2016新能源汽车补贴发放及时性").isSilent();
    check("3.15宣传活动次数").isSilent();
    check("指标完成率").isSilent();
    check("5G沙龙及应用").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(new NameOrdinalPrefix(), anIndicator().named(name));
  }
}
