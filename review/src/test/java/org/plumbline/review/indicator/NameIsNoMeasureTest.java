package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.dueBy;
import static org.plumbline.testkit.plan.Targets.exactly;
import static org.plumbline.testkit.plan.Targets.state;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class NameIsNoMeasureTest {

  private static final Rule RULE = new NameIsNoMeasure(IndicatorWords.bundled());

  @Test
  void findsTasksAndStatements() {
    check(Dimension.SOCIAL, "确保储备食盐及时投放市场", exactly("100", PERCENT))
        .findings()
        .containsExactly("“确保储备食盐及时投放市场”是一句要求，不是指标：100百分比 数的是什么？");
    check(Dimension.QUANTITY, "督促企业落实储备数量", exactly("4000", counting("吨"))).findings().hasSize(1);
    check(Dimension.QUALITY, "评估报告合理规范", atLeast("90", PERCENT)).findings().hasSize(1);
    check(Dimension.QUALITY, "储备食盐符合国家标准《食用盐》", exactly("100", PERCENT)).findings().hasSize(1);
  }

  @Test
  void saysItOnceInADimension() {
    IndicatorBuilder one = anIndicator().named("督促落实储备数量");
    RuleCheck.of(RULE, aPlan().with(one).with(one).build()).findings().hasSize(1);
  }

  @Test
  void silentForMeasures() {
    check(Dimension.QUALITY, "政策符合度", exactly("100", PERCENT)).isSilent();
    check(Dimension.SOCIAL, "保证金退还及时率", exactly("100", PERCENT)).isSilent();
    check(Dimension.QUALITY, "台账建立健全", state("健全")).isSilent();
  }

  @Test
  void silentForTasksWithADate() {
    check(Dimension.TIMELINESS, "确保完成签约", dueBy("≤10月", "2022-10-31")).isSilent();
  }

  private static RuleCheck check(Dimension dimension, String name, Target target) {
    return RuleCheck.of(
        RULE, anIndicator().in(Category.OUTPUT, dimension).named(name).targeting(target));
  }
}
