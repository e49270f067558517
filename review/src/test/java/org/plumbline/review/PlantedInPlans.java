package org.plumbline.review;

import static org.plumbline.review.SoundPlan.base;
import static org.plumbline.review.SoundPlan.indicator;
import static org.plumbline.review.SoundPlan.planted;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.exactly;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.testkit.plan.PlanBuilder;

/** Plans with one defect in their head, money, goals or bases. */
final class PlantedInPlans {

  private PlantedInPlans() {}

  static Stream<Arguments> all() {
    return Stream.of(plan(), goal(), funds(), basis()).flatMap(part -> part);
  }

  private static Stream<Arguments> plan() {
    return Stream.of(
        planted("code_check_character", base().coded("37020022P880028103132")),
        planted(
            "missing_category",
            aPlan()
                .withGoal("提升安全水平。")
                .with(
                    indicator(
                        Dimension.QUANTITY, "会议次数", "取自当年业务台账的数据。", atLeast("5", counting("次"))))),
        planted(
            "missing_dimension",
            aPlan()
                .withGoal("提升安全水平。")
                .with(
                    indicator(
                        Dimension.QUANTITY, "会议次数", "取自当年业务台账的数据。", atLeast("5", counting("次"))))),
        planted("no_indicators", base().withoutIndicators()),
        planted(
            "no_satisfaction",
            aPlan()
                .purposed("用于培训群众。")
                .withGoal("培训群众，提升技能。")
                .with(
                    indicator(
                        Dimension.QUANTITY, "培训人数", "取自当年业务台账的数据。", atLeast("5", counting("人"))))),
        planted("project_code_malformed", base().coded("37020022P88002810313")),
        planted("purpose_missing", base().withoutPurpose()),
        planted("purpose_only_repeats_name", base().purposed("智能化诊断服务经费")),
        planted("title_not_project_name", base().titled("1.食盐储备工作经费绩效目标表")),
        planted(
            "year_of_name_differs",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "2016车辆补贴发放数量",
                        "取自当年业务台账的数据。",
                        atLeast("5", counting("辆"))))));
  }

  private static Stream<Arguments> goal() {
    return Stream.of(
        planted("goal_breaks_off", base().withGoal("提高质量、环保水平，")),
        planted("goal_figure_without_indicator", base().withGoal("培训400名企业管理人员，提升能力。")),
        planted(
            "goal_letter_missing", base().purposed("用于5G应用推广。").withGoal("完成场景对接服务及5应用推广，提升水平。")),
        planted("goal_missing", base().withoutGoals()),
        planted(
            "goal_names_no_result", base().withoutGoals().purposed("购买保险").withGoal("为化工企业购买责任险。")),
        planted("goal_of_another_year", base().withGoal("2021年，继续推进老城区搬迁，改善环境。")),
        planted("goal_only_repeats_name", base().withGoal("做好智能化诊断服务")),
        planted("goal_printed_twice", base().withGoal("提升监管水平。").withGoal("提升监管 水平")),
        planted("goal_template_residue", base().withGoal("2.目标内容2 提升水平。")),
        planted("goal_without_figure", base().withoutGoals().withGoal("提升企业安全生产水平。")),
        planted(
            "target_below_goal",
            base()
                .withGoal("新能源汽车申报车辆数达到1200辆，提升水平。")
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "新能源汽车申报车辆数",
                        "取自当年业务台账的数据。",
                        atLeast("1000", counting("辆"))))));
  }

  private static Stream<Arguments> funds() {
    return Stream.of(
        planted(
            "budget_against_unit_cost",
            base()
                .budgeting("2900")
                .spending(cumulative("6:900", "12:2900"))
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "评选优秀教师人数",
                        "取自当年业务台账的数据。",
                        atLeast("35", counting("人"))))
                .with(
                    indicator(
                        Dimension.COST,
                        "单个教师奖励资金",
                        "取自当年业务台账的数据。",
                        atMost("200", TEN_THOUSAND_YUAN)))),
        planted("budget_missing_or_zero", base().budgeting("0")),
        planted(
            "cost_above_budget",
            base()
                .with(
                    indicator(
                        Dimension.COST,
                        "平台运维费用",
                        "取自当年业务台账的数据。",
                        atMost("1800", TEN_THOUSAND_YUAN)))),
        planted(
            "cost_covers_little",
            aCompletePlan().budgeting("17000").spending(cumulative("6:8000", "12:17000"))),
        planted(
            "cost_in_percent",
            base()
                .with(
                    indicator(Dimension.COST, "车辆补助金额", "取自当年业务台账的数据。", exactly("100", PERCENT)))),
        planted("cost_only_repeats_budget", aCompletePlan()),
        planted("last_checkpoint_not_budget", base().spending(cumulative("6:40", "12:150"))),
        planted("sources_not_adding_up", base().budgeting("170", "100", "50")),
        planted("spending_all_by_june", base().spending(cumulative("6:170", "12:170"))),
        planted("spending_all_in_december", base().spending(cumulative("12:170"))),
        planted("spending_plan_blank", base().spending(cumulative())),
        planted("spending_plan_decreasing", base().spending(cumulative("3:80", "6:40", "12:170"))),
        planted(
            "spending_plan_unit_contradiction",
            base()
                .spending(
                    PlanBuilder.spending(
                        SpendingPlan.Basis.CUMULATIVE_AMOUNT, true, "6:40", "12:170"))));
  }

  private static Stream<Arguments> basis() {
    return Stream.of(
        planted("plan_basis_without_document", aCompletePlan()),
        planted(
            "basis_brackets_unbalanced",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(new Basis(BasisKind.PLAN, true, "计划标准（青发〔2021〕3号", List.of())))),
        planted(
            "basis_document_from_future",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(
                            new Basis(BasisKind.PLAN, true, "计划标准（青政发〔2023〕18号）", List.of())))),
        planted(
            "basis_missing",
            base()
                .with(
                    indicator(
                            Dimension.QUANTITY, "会议次数", "取自当年业务台账的数据。", atLeast("5", counting("次")))
                        .withoutBasis())),
        planted(
            "basis_not_listed",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(new Basis(BasisKind.HISTORICAL, false, "历史数据测算", List.of())))),
        planted(
            "budget_standard_outside_cost",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(
                            new Basis(BasisKind.BUDGET_STANDARD, true, "预算支出标准", List.of())))),
        planted(
            "document_number_brackets",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(
                            new Basis(BasisKind.PLAN, true, "计划标准（青工信字【2019】28号）", List.of())))),
        planted(
            "historical_basis_without_figure",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(new Basis(BasisKind.HISTORICAL, true, "历史标准", List.of())))),
        planted(
            "other_basis_without_source",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次")))
                        .restingOn(new Basis(BasisKind.OTHER, true, "其他标准", List.of())))));
  }
}
