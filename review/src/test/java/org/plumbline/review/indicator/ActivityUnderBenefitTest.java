package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;

class ActivityUnderBenefitTest {

  @Test
  void findsActivityAsEffect() {
    check("发布典型案例", exactly("10", counting("家")))
        .findings()
        .containsExactly("效益指标“发布典型案例 10家”是项目自身的活动，属于产出");
  }

  @Test
  void silentForEffect() {
    check("新增市级以上工业设计中心", atLeast("15", HOUSEHOLD)).isSilent();
  }

  @Test
  void silentForShare() {
    check("组织化程度提高率", atLeast("15", PERCENT)).isSilent();
  }

  @Test
  void silentAmongOutputs() {
    RuleCheck.of(new ActivityUnderBenefit(IndicatorWords.bundled()), anIndicator().named("发布典型案例"))
        .isSilent();
  }

  @Test
  void findsOwnWorkAndCareCounted() {
    check("第三方机构审核企业覆盖率", exactly("1", counting("个"))).findings().hasSize(1);
    check("专精特新培育企业数量", atLeast("30", HOUSEHOLD)).findings().hasSize(1);
  }

  @Test
  void silentForThoseReached() {
    check("示范引领企业数量", atLeast("100", HOUSEHOLD)).isSilent();
    check("参观人次", atLeast("100", counting("人次"))).isSilent();
  }

  private static RuleCheck check(String name, Target target) {
    return RuleCheck.of(
        new ActivityUnderBenefit(IndicatorWords.bundled()),
        anIndicator().in(Category.BENEFIT, Dimension.SOCIAL).named(name).targeting(target));
  }
}
