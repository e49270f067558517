package org.plumbline.review;

import static org.plumbline.review.SoundPlan.base;
import static org.plumbline.review.SoundPlan.indicator;
import static org.plumbline.review.SoundPlan.planted;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.dueBy;
import static org.plumbline.testkit.plan.Targets.exactly;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Assumption;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;
import org.plumbline.testkit.plan.Targets;

/** Plans with two parts that do not belong together. */
final class PlantedRelations {

  private static final String DATA = "取自当年业务台账的数据。";

  private PlantedRelations() {}

  static Stream<Arguments> all() {
    return Stream.of(indicators(), ofPlan(), bases()).flatMap(part -> part);
  }

  private static Stream<Arguments> indicators() {
    return Stream.of(
        planted(
            "benefit_not_caused",
            base()
                .purposed("用于评审会议。")
                .with(indicator(Dimension.ECOLOGICAL, "碳排放强度下降率", DATA, atLeast("3", PERCENT)))),
        planted(
            "description_beside_name",
            base()
                .with(
                    indicator(
                        Dimension.ECONOMIC, "会议签约项目", "达成合作意向数量。", atLeast("5", counting("个"))))),
        planted(
            "description_repeats_goal",
            base()
                .with(
                    indicator(
                        Dimension.SOCIAL,
                        "隐患下降率",
                        "完成150家化工企业智能化诊断，提升企业安全生产水平。",
                        atLeast("5", PERCENT)))),
        planted(
            "indicator_of_other_project",
            base().with(indicator(Dimension.COST, "单辆补助标准", DATA, atMost("1", TEN_THOUSAND_YUAN)))),
        planted(
            "month_ambiguous",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "报告审核周期",
                        DATA,
                        exactly("2", Targets.MONTH, Assumption.MONTH_AS_DURATION)))),
        planted(
            "name_is_no_measure",
            base().with(indicator(Dimension.SOCIAL, "确保应急物资及时供应", DATA, atLeast("95", PERCENT)))),
        planted(
            "satisfaction_of_wrong_people",
            base()
                .with(
                    indicator(
                        Dimension.RECIPIENT_SATISFACTION,
                        "受奖励企业满意度",
                        "问卷中答满意的比例。",
                        atLeast("90", PERCENT)))),
        planted(
            "target_unrealistic",
            base().with(indicator(Dimension.QUALITY, "在线监测率", DATA, atLeast("5", PERCENT)))));
  }

  private static Stream<Arguments> ofPlan() {
    return Stream.of(
        planted(
            "contract_after_payment",
            base()
                .spending(cumulative("3:80", "6:170", "12:170"))
                .with(indicator(Dimension.TIMELINESS, "签订诊断合同", DATA, dueBy("≤9月", "2022-09-30")))),
        planted("goal_activity_without_indicator", base().withGoal("举办沙龙，提升水平。")),
        planted("goal_beside_project", base().named("优秀工匠奖励资金").purposed("用于奖励工匠。")),
        planted("goal_beyond_means", base().withGoal("建成国内领先的化工强市。")),
        planted("indicator_without_goal", undiagnosed()),
        planted("purpose_beside_project", base().named("搬迁奖励资金").purposed("用于职工安置费。")),
        planted("purpose_names_no_use", base().purposed("用于保障我局各项职能实现。")),
        planted("purpose_without_indicator", base().purposed("用于办公用房房租。")));
  }

  private static PlanBuilder undiagnosed() {
    return base().withoutGoals().named("搬迁工作经费").purposed("用于房租。").withGoal("推进3家企业搬迁，改善环境。");
  }

  private static Stream<Arguments> bases() {
    return Stream.of(
        planted("basis_after_the_fact", base().with(resting(BasisKind.OTHER, "其他标准（会议结束后的统计数据）"))),
        planted(
            "basis_beside_indicator", base().with(resting(BasisKind.HISTORICAL, "历史标准（各单位协商确定）"))));
  }

  private static IndicatorBuilder resting(BasisKind kind, String text) {
    return indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
        .restingOn(new Basis(kind, true, text, List.of()));
  }
}
