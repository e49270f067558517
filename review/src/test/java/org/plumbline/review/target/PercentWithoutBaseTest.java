package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class PercentWithoutBaseTest {

  private static final Rule RULE = new PercentWithoutBase(RuleData.bundled().indicatorWords());

  @Test
  void findsShareOfAnAbility() {
    check("风险自动预警能力", "鼓励智能化改造。").findings().containsExactly("“风险自动预警能力”的指标值为 ≥90百分比，看不出是占何数的比例");
    check("指标1：政策可持续性", "后续影响情况").findings().hasSize(1);
  }

  @Test
  void findsShareOfADuty() {
    check("确保应急物资的及时供应", "合同约定").findings().hasSize(1);
  }

  @Test
  void silentOnShares() {
    check("隐患整改完成率", "整改情况").isSilent();
    check("确保应急物资的及时供应", "按时送达的批次占全部批次的比例").isSilent();
    check("企业盈利能力提升率", "盈利情况").isSilent();
  }

  @Test
  void silentOnCounts() {
    RuleCheck.of(
            RULE, anIndicator().named("服务能力提升").targeting(atLeast("5", IndicatorBuilder.HOUSEHOLD)))
        .isSilent();
  }

  private static RuleCheck check(String name, String description) {
    return RuleCheck.of(
        RULE, anIndicator().named(name).described(description).targeting(atLeast("90", PERCENT)));
  }
}
