package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.counting;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class DescriptionBesideNameTest {

  private static final Rule RULE = new DescriptionBesideName(RuleData.bundled());

  @Test
  void findsNeighbourOfTheName() {
    check(Dimension.ECONOMIC, "会议期间签约项目", "达成合作意向数量", atLeast("5", counting("个")))
        .findings()
        .containsExactly("名称是“会议期间签约项目”，描述说的是“达成合作意向数量”");
  }

  @Test
  void findsMixture() {
    check(Dimension.ECONOMIC, "意向成交额", "已达成的销售额和意向额", atLeast("5", TEN_THOUSAND_YUAN))
        .findings()
        .hasSize(1);
  }

  @Test
  void findsOtherThingCounted() {
    check(Dimension.QUANTITY, "申报车企数", "已取得国补车辆", atLeast("5", HOUSEHOLD)).findings().hasSize(1);
  }

  @Test
  void findsShareDescribedByWork() {
    check(Dimension.QUALITY, "宣传指标达标率", "1、开展法律法规的宣传。", atLeast("95", PERCENT))
        .findings()
        .hasSize(1);
  }

  @Test
  void findsSloganUnderCost() {
    check(Dimension.COST, "示范支持资金", "打造城市新名片", atMost("150", TEN_THOUSAND_YUAN))
        .findings()
        .hasSize(1);
  }

  @Test
  void silentWhereBothSayTheSame() {
    check(Dimension.ECONOMIC, "会议期间签约项目", "会议期间签订合同的项目数", atLeast("5", counting("个"))).isSilent();
    check(Dimension.QUANTITY, "申报车企数", "有车辆获补的企业", atLeast("5", HOUSEHOLD)).isSilent();
    check(Dimension.QUALITY, "合格率", "提升后合格数占全部的比例", atLeast("95", PERCENT)).isSilent();
    check(Dimension.COST, "会议经费", "场地租赁、文件印刷", atMost("150", TEN_THOUSAND_YUAN)).isSilent();
  }

  @Test
  void leavesSharedDescriptionsToTheirOwnRule() {
    IndicatorBuilder one =
        anIndicator()
            .in(Category.OUTPUT, Dimension.QUALITY)
            .named("达标率")
            .described("开展宣传。")
            .targeting(atLeast("95", PERCENT));
    RuleCheck.of(RULE, aPlan().with(one).with(one).build()).isSilent();
  }

  private static RuleCheck check(
      Dimension dimension, String name, String description, Target target) {
    return RuleCheck.of(
        RULE,
        anIndicator()
            .in(Category.OUTPUT, dimension)
            .named(name)
            .described(description)
            .targeting(target));
  }
}
