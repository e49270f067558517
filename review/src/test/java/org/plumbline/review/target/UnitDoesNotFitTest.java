package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;

import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class UnitDoesNotFitTest {

  @Test
  void findsReportsCountedInEnterprises() {
    check("评估报告数量", atLeast("120", HOUSEHOLD))
        .findings()
        .containsExactly("“评估报告数量”的指标值 ≥120家 单位不符，应为份");
  }

  @Test
  void findsIncomeInPercent() {
    check("评审通过项目业务收入", atLeast("5", PERCENT)).findings().hasSize(1);
  }

  @Test
  void silentForFittingUnits() {
    check("评估报告数量", atLeast("120", counting("份"))).isSilent();
    check("参会人数", atLeast("10000", counting("人次"))).isSilent();
    check("意向成交额", atLeast("5", TEN_THOUSAND_YUAN)).isSilent();
  }

  @Test
  void silentForNamesWithoutEntry() {
    check("业务收入增长率", atLeast("5", PERCENT)).isSilent();
  }

  @Test
  void silentWhereTheTargetItselfSpeaksOfGrowth() {
    check("营业收入", new Target.AtLeast(Printed.of("增长5%"), Quantity.of("5", PERCENT), Limit.INCLUDED))
        .isSilent();
  }

  @Test
  void silentForUnknownUnits() {
    check("评估报告数量", atLeast("120", Unit.itself("卷", QuantityDimension.OTHER))).isSilent();
    check("评估报告数量", atLeast("120", Unit.NONE)).isSilent();
  }

  @Test
  void findsDegreesCounted() {
    check("宣传内容覆盖程度", atLeast("4", counting("种"))).findings().hasSize(1);
    check("宣传内容覆盖程度", atLeast("90", PERCENT)).isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new UnitDoesNotFit(IndicatorWords.bundled()), anIndicator().named(name).targeting(target));
  }
}
