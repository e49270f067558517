package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.state;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class TwoMeasuresInOneTest {

  @Test
  void findsTwoFiguresWithOneTarget() {
    check("本土设计师数和参加合作的企业数增长率", atLeast("10", PERCENT))
        .findings()
        .containsExactly("“本土设计师数和参加合作的企业数增长率”含两项，只有一个指标值 ≥10百分比");
  }

  @Test
  void findsTwoConditions() {
    check("搬迁项目保持稳定生产，质量、环保达标，", atLeast("90", PERCENT)).findings().hasSize(1);
    check("搬迁项目保持稳定生产，", atLeast("90", PERCENT)).isSilent();
  }

  @Test
  void silentForOneFigure() {
    check("组织和参加合作的企业数增长率", atLeast("10", PERCENT)).isSilent();
    check("效率和服务水平", atLeast("10", PERCENT)).isSilent();
  }

  @Test
  void silentWithoutAmount() {
    check("本土设计师数和企业数", state("稳定")).isSilent();
  }

  @Test
  void findsTwoKindsOfEventsInOneCount() {
    check("为企业提供风险排查或员工培训次数", atLeast("400", counting("次"))).findings().hasSize(1);
    check("5G沙龙及应用", atLeast("2", counting("场"))).findings().hasSize(1);
    check("道路测试与示范应用新增区域数量", atLeast("3", counting("个"))).isSilent();
    check("专家和学者培训次数", atLeast("3", counting("次"))).isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new TwoMeasuresInOne(IndicatorWords.bundled()),
        anIndicator().named(name).targeting(target));
  }
}
