package org.plumbline.review;

import static org.plumbline.review.SoundPlan.base;
import static org.plumbline.review.SoundPlan.indicator;
import static org.plumbline.review.SoundPlan.planted;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aCompletePlan;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.dueBy;
import static org.plumbline.testkit.plan.Targets.exactly;
import static org.plumbline.testkit.plan.Targets.narrative;
import static org.plumbline.testkit.plan.Targets.state;
import static org.plumbline.testkit.plan.Targets.trend;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.testkit.plan.Targets;

/** Plans with one defect in an indicator or its target. */
final class PlantedInIndicators {

  private static final Unit DAY = Unit.itself("日", QuantityDimension.DURATION);
  private static final Unit YEAR = Unit.itself("年", QuantityDimension.DURATION);

  private PlantedInIndicators() {}

  static Stream<Arguments> all() {
    return Stream.of(inIndicators(), inIndicatorsContinued(), target(), targetContinued())
        .flatMap(part -> part);
  }

  private static Stream<Arguments> inIndicators() {
    return Stream.of(
        planted(
            "activity_under_benefit",
            base()
                .with(
                    indicator(
                        Dimension.SOCIAL, "举办推介会", "取自当年业务台账的数据。", atLeast("5", counting("场"))))),
        planted(
            "benefit_beyond_project",
            base()
                .with(
                    indicator(
                        Dimension.ECONOMIC, "全市软件业务收入增速", "取自当年业务台账的数据。", atLeast("15", PERCENT)))),
        planted(
            "count_under_quality",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY,
                        "促成合作意向",
                        "取自当年业务台账的数据。",
                        atLeast("100", counting("项"))))),
        planted(
            "description_is_name",
            base()
                .with(indicator(Dimension.QUANTITY, "会议次数", "会议次数", atLeast("5", counting("次"))))),
        planted(
            "description_missing",
            base()
                .with(
                    indicator(
                            Dimension.QUANTITY, "会议次数", "取自当年业务台账的数据。", atLeast("5", counting("次")))
                        .undescribed())),
        planted(
            "description_names_source_only",
            base()
                .with(indicator(Dimension.QUANTITY, "会议次数", "合同约定", atLeast("5", counting("次"))))),
        planted(
            "description_restates_name",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY, "会议次数", "考察会议次数情况", atLeast("5", counting("次"))))),
        planted(
            "duplicate_indicator",
            base()
                .with(
                    indicator(Dimension.SOCIAL, "受训员工覆盖率", "受训员工占全部员工的比例。", atLeast("80", PERCENT)))
                .with(
                    indicator(
                        Dimension.ECOLOGICAL, "受训员工覆盖率", "受训员工占全部员工的比例。", atLeast("80", PERCENT)))),
        planted(
            "media_count_as_economic_effect",
            base()
                .with(
                    indicator(
                        Dimension.ECONOMIC,
                        "媒体报道次数",
                        "取自当年业务台账的数据。",
                        atLeast("30", counting("次"))))),
        planted(
            "name_brackets_unbalanced",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议（含视频次数",
                        "取自当年业务台账的数据。",
                        atLeast("5", counting("次"))))),
        planted(
            "name_in_wrong_dimension",
            base()
                .with(
                    indicator(Dimension.SOCIAL, "群众满意度", "取自当年业务台账的数据。", atLeast("90", PERCENT)))),
        planted(
            "name_not_distinct",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "落实储备要求", "小包装数量。", atLeast("5", counting("吨"))))
                .with(
                    indicator(
                        Dimension.QUANTITY, "落实储备要求", "大包装数量。", atLeast("6", counting("吨"))))),
        planted(
            "name_ordinal_prefix",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "指标1：会议次数",
                        "取自当年业务台账的数据。",
                        atLeast("5", counting("次"))))),
        planted(
            "name_repeats_word",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "示范应用主体主体审核周期",
                        "取自当年业务台账的数据。",
                        atMost("2", Targets.MONTH)))));
  }

  private static Stream<Arguments> inIndicatorsContinued() {
    return Stream.of(
        planted(
            "name_says_not_what",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "完成时间",
                        "取自当年业务台账的数据。",
                        dueBy("≤10月", "2022-10-31")))),
        planted(
            "name_stray_punctuation",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY, "会议次数，", "取自当年业务台账的数据。", atLeast("5", counting("次"))))),
        planted(
            "rate_in_counting_unit",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY,
                        "资金拨付合格率",
                        "取自当年业务台账的数据。",
                        exactly("1", counting("家"))))),
        planted(
            "related_counts_contradict",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "智能化诊断服务评估报告数量",
                        "诊断后应出具评估报告。",
                        atLeast("120", counting("份"))))),
        planted(
            "same_description_many",
            base()
                .with(indicator(Dimension.QUANTITY, "会议次数", "市政府认定。", atLeast("5", counting("次"))))
                .with(indicator(Dimension.QUANTITY, "培训次数", "市政府认定。", atLeast("5", counting("次"))))
                .with(
                    indicator(Dimension.QUANTITY, "检查次数", "市政府认定。", atLeast("5", counting("次"))))),
        planted(
            "satisfaction_described_otherwise",
            base()
                .with(
                    indicator(
                        Dimension.RECIPIENT_SATISFACTION,
                        "用户满意度",
                        "用户了解法规，熟悉流程。",
                        atLeast("90", PERCENT)))),
        planted(
            "two_measures_in_one",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY, "设计师数和企业数增长率", "取自当年业务台账的数据。", atLeast("10", PERCENT)))),
        planted(
            "wrong_character",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY,
                        "演讲内容于会议主题契合度",
                        "取自当年业务台账的数据。",
                        atLeast("90", PERCENT)))));
  }

  private static Stream<Arguments> target() {
    return Stream.of(
        planted(
            "compliance_below_full",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY, "资金使用合规性", "取自当年业务台账的数据。", atLeast("99", PERCENT)))),
        planted(
            "cost_with_floor",
            base()
                .with(
                    indicator(
                        Dimension.COST, "会议经费", "取自当年业务台账的数据。", atLeast("9", TEN_THOUSAND_YUAN)))),
        planted(
            "deadline_only_year_end",
            aCompletePlan()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "诊断完成时间",
                        "取自当年业务台账的数据。",
                        dueBy("≤12月", "2022-12-31")))),
        planted(
            "deadline_outside_year",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "诊断完成时间",
                        "取自当年业务台账的数据。",
                        dueBy("2023年底", "2023-12-31")))),
        planted(
            "duration_without_start",
            base().with(indicator(Dimension.TIMELINESS, "储备全部入储", "合同要求。", atMost("15", DAY)))),
        planted(
            "money_without_unit",
            base()
                .with(indicator(Dimension.COST, "会议经费", "取自当年业务台账的数据。", atMost("30", Unit.NONE)))),
        planted(
            "no_comparator",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议次数",
                        "取自当年业务台账的数据。",
                        exactly("5", counting("次"), Assumption.NO_COMPARATOR)))),
        planted(
            "percent_without_base",
            base()
                .with(
                    indicator(
                        Dimension.SOCIAL, "风险自动预警能力", "取自当年业务台账的数据。", atLeast("90", PERCENT)))),
        planted(
            "satisfaction_full",
            base()
                .with(
                    indicator(
                        Dimension.RECIPIENT_SATISFACTION,
                        "用户满意度",
                        "问卷中答满意的比例。",
                        atLeast("100", PERCENT)))),
        planted(
            "scale_without_grade",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议次数",
                        "取自当年业务台账的数据。",
                        exactly("5", counting("次"), Assumption.SCALE_WITHOUT_GRADE)))),
        planted(
            "several_values_in_target",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议次数",
                        "取自当年业务台账的数据。",
                        exactly("5", counting("次"), Assumption.SEVERAL_VALUES)))),
        planted(
            "share_above_full",
            base()
                .with(
                    indicator(
                        Dimension.QUALITY, "报告合格率", "取自当年业务台账的数据。", atLeast("292", PERCENT)))),
        planted(
            "state_without_yardstick",
            base().with(indicator(Dimension.SOCIAL, "社会环境", "营造社会环境。", state("良好")))),
        planted(
            "target_always_met",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY, "培训人数", "取自当年业务台账的数据。", atLeast("0", counting("人"))))));
  }

  private static Stream<Arguments> targetContinued() {
    return Stream.of(
        planted(
            "target_garbled",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议次数",
                        "取自当年业务台账的数据。",
                        exactly("5", counting("次"), Assumption.OCR_OPERATOR)))),
        planted(
            "target_is_narrative",
            base()
                .with(
                    indicator(Dimension.QUANTITY, "储备品种", "取自当年业务台账的数据。", narrative("按照年度储备目录")))),
        planted(
            "target_missing",
            base()
                .with(
                    indicator(
                            Dimension.QUANTITY, "会议次数", "取自当年业务台账的数据。", atLeast("5", counting("次")))
                        .withoutTarget())),
        planted(
            "timeliness_in_words",
            base().with(indicator(Dimension.TIMELINESS, "资金拨付时间", "取自当年业务台账的数据。", state("及时")))),
        planted(
            "timeliness_with_floor",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS,
                        "宣传推广时间",
                        "取自当年业务台账的数据。",
                        atLeast("8", Targets.MONTH)))),
        planted(
            "trend_without_baseline",
            base()
                .with(indicator(Dimension.SOCIAL, "政策知晓度", "加大宣传力度。", trend("提高", Direction.UP)))),
        planted(
            "undesired_with_floor",
            base()
                .with(
                    indicator(Dimension.QUALITY, "核查误差率", "取自当年业务台账的数据。", atLeast("5", PERCENT)))),
        planted(
            "unit_cut_short",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "会议次数",
                        "取自当年业务台账的数据。",
                        exactly("5", counting("次"), Assumption.UNIT_CUT_SHORT)))),
        planted(
            "unit_does_not_fit",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY,
                        "评估报告数量",
                        "取自当年业务台账的数据。",
                        atLeast("120", counting("家"))))),
        planted(
            "unit_missing",
            base()
                .with(
                    indicator(
                        Dimension.QUANTITY, "培训人数", "取自当年业务台账的数据。", atLeast("180", Unit.NONE)))),
        planted(
            "year_long_timeliness",
            base()
                .with(
                    indicator(
                        Dimension.TIMELINESS, "签订储备合同", "取自当年业务台账的数据。", exactly("1", YEAR)))));
  }
}
