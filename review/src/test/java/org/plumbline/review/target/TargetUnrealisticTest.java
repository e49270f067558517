package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class TargetUnrealisticTest {

  private static final Rule RULE = new TargetUnrealistic(RuleData.bundled());

  @Test
  void findsShareThatBindsNobody() {
    check("170", "安全在线监测率", "5").findings().containsExactly("“安全在线监测率”的指标值 ≥5百分比 低得没有约束；若是增幅应写明");
  }

  @Test
  void findsEverybodyForLittle() {
    check("24", "社会公众覆盖率", "90")
        .findings()
        .containsExactly("“社会公众覆盖率”的指标值 ≥90百分比 以本项目资金难以做到，也难以统计");
  }

  @Test
  void silentAtTheBoundary() {
    check("170", "安全在线监测率", "10").isSilent();
    check("100", "社会公众覆盖率", "90").isSilent();
    check("24", "社会公众覆盖率", "89").isSilent();
  }

  @Test
  void silentForSharesThatMayBeLow() {
    check("170", "新技术覆盖率", "5").isSilent();
  }

  private static RuleCheck check(String budget, String name, String percent) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .budgeting(budget)
            .with(anIndicator().named(name).targeting(atLeast(percent, PERCENT)))
            .build());
  }
}
