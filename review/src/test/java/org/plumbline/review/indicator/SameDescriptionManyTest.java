package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.PlanBuilder;

class SameDescriptionManyTest {

  @Test
  void findsDescriptionOfThree() {
    check("甲率", "乙率", "丙率").findings().containsExactly("“甲率”、“乙率”、“丙率”共用同一描述“推进智能化改造”");
  }

  @Test
  void countsWhatItDoesNotName() {
    check("甲率", "乙率", "丙率", "丁率").findings().containsExactly("“甲率”、“乙率”、“丙率”等4项指标共用同一描述“推进智能化改造”");
  }

  @Test
  void silentForTwo() {
    check("甲率", "乙率").isSilent();
  }

  private static RuleCheck check(String... names) {
    PlanBuilder plan = aPlan();
    for (String name : names) {
      plan.with(anIndicator().named(name).described("推进智能化改造"));
    }
    return RuleCheck.of(new SameDescriptionMany(Thresholds.bundled()), plan.build());
  }
}
