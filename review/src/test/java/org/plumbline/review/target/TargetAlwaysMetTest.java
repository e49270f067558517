package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class TargetAlwaysMetTest {

  @Test
  void findsFloorOfZero() {
    check("培训人数", atLeast("0", HOUSEHOLD)).findings().containsExactly("“培训人数”的指标值 ≥0家 任何结果都能达到");
  }

  @Test
  void findsShareUpToTheWhole() {
    check("企业满意度", atMost("100", PERCENT)).findings().hasSize(1);
  }

  @Test
  void silentForGrowth() {
    check("业务收入增长率", atLeast("0", PERCENT)).isSilent();
  }

  @Test
  void silentForWhatCanBeMissed() {
    check("培训人数", atLeast("1", HOUSEHOLD)).isSilent();
    check("企业满意度", atMost("99", PERCENT)).isSilent();
    check("预算执行率", atMost("100", PERCENT)).isSilent();
    check("事故次数", exactly("0", counting("次"))).isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new TargetAlwaysMet(IndicatorWords.bundled()), anIndicator().named(name).targeting(target));
  }
}
