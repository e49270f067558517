package org.plumbline.review.goal;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.Unit;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.Targets;

class TargetBelowGoalTest {

  private static final Rule RULE = new TargetBelowGoal(RuleData.bundled());
  private static final Unit CAR = Targets.counting("辆");

  @Test
  void findsLowerTarget() {
    check("1000").findings().containsExactly("“新能源汽车财政补助申报车辆数”的指标值 ≥1000辆 低于绩效目标中的 1200辆");
  }

  @Test
  void silentAtOrAboveTheGoal() {
    check("1200").isSilent();
    check("1500").isSilent();
  }

  @Test
  void silentOnOtherThings() {
    RuleCheck.of(
            RULE,
            aPlan()
                .withGoal("新增推广新能源汽车1200辆。")
                .with(anIndicator().named("检修公务用车").targeting(atLeast("5", CAR)))
                .build())
        .isSilent();
  }

  private static RuleCheck check(String cars) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .withGoal("新能源汽车财政补助申报车辆数力争达到1200辆，提升绿色出行水平。")
            .with(anIndicator().named("新能源汽车财政补助申报车辆数").targeting(atLeast(cars, CAR)))
            .build());
  }
}
