package org.plumbline.evaluation.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.Actuals.actual;
import static org.plumbline.evaluation.Actuals.amount;
import static org.plumbline.evaluation.Actuals.doneOn;
import static org.plumbline.evaluation.Actuals.updated;
import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.Targets.dueBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evaluation.Actuals;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;
import org.plumbline.testkit.plan.Targets;

class MonitoringTest {

  private static final MonitoringRules RULES = MonitoringRules.bundled();
  private static final LocalDate END_OF_JULY = LocalDate.of(2022, 7, 31);
  private static final String NAME = "诊断企业数量";

  @ParameterizedTest
  @CsvSource({
    "41, RED",
    "42, YELLOW",
    "55, YELLOW",
    "56, GREEN",
    "83, GREEN",
    "84, BLUE",
    "140, BLUE"
  })
  void lightFollowsShareOfTheSchedule(String actual, Light light) {
    // 120 by year end is 70 by the end of July
    IndicatorState state = look(atLeast("120", HOUSEHOLD), amount(NAME, actual, HOUSEHOLD));

    assertThat(state.light()).isEqualTo(light);
    assertThat(state.schedule().zh()).isEqualTo("按时间进度应达到 70家");
  }

  @Test
  void forecastGoesOnAtThePaceSoFar() {
    IndicatorState state = look(atLeast("120", HOUSEHOLD), amount(NAME, "35", HOUSEHOLD));

    assertThat(state.forecast().orElseThrow().zh()).isEqualTo("按目前进度全年预计 60家");
    assertThat(state.likelihood().orElseThrow().code()).isEqualTo("impossible");
  }

  @Test
  void halfYearValueOfThePlanIsItsSchedule() {
    // 30 of 120 by June: by the end of July 30 + 90 × 1/6 = 45
    PerformancePlan plan =
        aPlan()
            .with(
                indicator(NAME, atLeast("120", HOUSEHOLD))
                    .alsoTargeting(halfYear(atLeast("30", HOUSEHOLD))))
            .build();

    IndicatorState state =
        report(plan, Actuals.of(amount(NAME, "45", HOUSEHOLD))).indicators().getFirst();

    assertThat(state.schedule().zh()).isEqualTo("按计划的半年指标值 30家 推算，应达到 45家");
    assertThat(state.light()).isEqualTo(Light.GREEN);
  }

  @Test
  void ceilingThatThePaceWouldBreakIsOnlyPossible() {
    IndicatorState state =
        look(atMost("60", TEN_THOUSAND_YUAN), amount(NAME, "50", TEN_THOUSAND_YUAN));

    assertThat(state.light()).isEqualTo(Light.GREEN);
    assertThat(state.forecast().orElseThrow().zh()).contains("85.71万元", "将超过上限");
    assertThat(state.likelihood().orElseThrow().code()).isEqualTo("possible");
  }

  @Test
  void negativeValueIsNamedAndNotUsed() {
    MonitoringReport report =
        report(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of(amount(NAME, "-5", HOUSEHOLD)));

    assertThat(report.indicators().getFirst().light()).isEqualTo(Light.UNKNOWN);
    assertThat(report.indicators().getFirst().stale()).isEmpty();
    assertThat(report.problems()).extracting(Problem::code).containsExactly("negative_value");
  }

  @Test
  void reasonIsAskedForAndGivenByTheOfficialList() {
    IndicatorActual late = amount(NAME, "10", HOUSEHOLD);
    IndicatorActual explained =
        new IndicatorActual(
            late.dimension(),
            late.name(),
            late.description(),
            late.value(),
            late.origin(),
            late.updated(),
            Optional.of(new IndicatorActual.Deviation(List.of("people"), "借调未到位")));

    assertThat(look(atLeast("120", HOUSEHOLD), late).reasonWanted()).isTrue();
    IndicatorState state = look(atLeast("120", HOUSEHOLD), explained);
    assertThat(state.reasonWanted()).isFalse();
    assertThat(state.deviation().orElseThrow().reasons())
        .extracting(reason -> reason.words().zh())
        .containsExactly("人员保障");
  }

  @Test
  void valueFromAfterTheDayIsNamed() {
    IndicatorActual later = updated("2022-09-30", amount(NAME, "70", HOUSEHOLD));

    assertThat(report(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of(later)).problems())
        .extracting(Problem::code)
        .containsExactly("value_after_checkpoint");
  }

  @Test
  void whatIsDoneNeedsNoUpdate() {
    IndicatorActual done = updated("2022-02-28", amount(NAME, "120", HOUSEHOLD));

    assertThat(look(atLeast("120", HOUSEHOLD), done).stale()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, 1–6月", "2022-01-31, 1月", "2022-07-15, 1月1日–7月15日"})
  void periodIsNamed(LocalDate at, String period) {
    MonitoringReport report =
        new Monitoring(RULES, RULES.lights().getFirst())
            .look(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of(), at);

    assertThat(report.period().zh()).isEqualTo(period);
  }

  @Test
  void shareIsHeldAgainstTheWholeTarget() {
    IndicatorState state = look(atLeast("90", PERCENT), amount(NAME, "95", PERCENT));

    assertThat(state.light()).isEqualTo(Light.GREEN);
    assertThat(state.schedule().zh()).contains("不随时间累计");
  }

  @Test
  void ceilingIsGreenInsideAndRedOutside() {
    assertThat(look(atMost("60", TEN_THOUSAND_YUAN), amount(NAME, "59", TEN_THOUSAND_YUAN)).light())
        .isEqualTo(Light.GREEN);
    assertThat(look(atMost("60", TEN_THOUSAND_YUAN), amount(NAME, "61", TEN_THOUSAND_YUAN)).light())
        .isEqualTo(Light.RED);
  }

  @Test
  void deadlineAheadCannotBeJudged() {
    IndicatorState state = lookAtNothing(dueBy("≤10月", "2022-10-31"));

    assertThat(state.light()).isEqualTo(Light.UNKNOWN);
    assertThat(state.schedule().zh()).isEqualTo("未到期（2022-10-31）");
  }

  @Test
  void deadlinePassedWithoutADateIsRed() {
    assertThat(lookAtNothing(dueBy("≤6月", "2022-06-30")).light()).isEqualTo(Light.RED);
    assertThat(look(dueBy("≤6月", "2022-06-30"), doneOn(NAME, "2022-06-20")).light())
        .isEqualTo(Light.GREEN);
  }

  @Test
  void qualitativeTargetFollowsItsRating() {
    IndicatorActual partly =
        actual(NAME, new ActualValue.Rated(Rating.PARTLY, Optional.of(new BigDecimal("0.7"))));

    assertThat(look(Targets.state("良好"), partly).light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void unitsThatDoNotConvertAreSaid() {
    IndicatorState state = look(atLeast("120", HOUSEHOLD), amount(NAME, "35", TEN_THOUSAND_YUAN));

    assertThat(state.light()).isEqualTo(Light.UNKNOWN);
    assertThat(state.schedule().zh()).contains("不能比较");
  }

  @Test
  void valueNobodyUpdatedIsAFinding() {
    IndicatorActual old = updated("2022-03-31", amount(NAME, "70", HOUSEHOLD));
    IndicatorActual fresh = updated("2022-07-20", amount(NAME, "70", HOUSEHOLD));

    assertThat(look(atLeast("120", HOUSEHOLD), old).stale().orElseThrow().zh())
        .isEqualTo("自 2022-03-31 起无人更新");
    assertThat(look(atLeast("120", HOUSEHOLD), fresh).stale()).isEmpty();
    assertThat(lookAtNothing(atLeast("120", HOUSEHOLD)).stale()).isPresent();
  }

  @Test
  void spendingIsHeldAgainstThePlansOwnCheckpoint() {
    // 170 万元; 40 planned by June, 70 by October
    SpendingState spending =
        spending("1700000", "200000", cumulative("3:5.00", "6:40.00", "10:70.00", "12:170.00"));

    assertThat(spending.planned().orElseThrow().toString()).isEqualTo("40.00万元");
    assertThat(spending.light()).isEqualTo(Light.RED);
    assertThat(spending.rate().orElseThrow())
        .isEqualByComparingTo("0.1176470588235294117647058823529412");
  }

  @Test
  void blankCheckpointIsNoZero() {
    SpendingState spending = spending("1700000", "1000000", cumulative("10:70.00", "12:170.00"));

    assertThat(spending.planned()).isEmpty();
    assertThat(spending.light()).isEqualTo(Light.GREEN);
    assertThat(spending.explanation().zh()).contains("按时间进度");
  }

  @Test
  void spendingThatNobodyGaveIsUnknown() {
    SpendingState spending = spending("1700000", "", SpendingPlan.none());

    assertThat(spending.light()).isEqualTo(Light.UNKNOWN);
    assertThat(spending.forecast()).isEmpty();
  }

  @Test
  void negativeSpendingIsNotUsed() {
    MonitoringReport report =
        report(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of("100", "-5"));

    assertThat(report.spending().light()).isEqualTo(Light.UNKNOWN);
    assertThat(report.problems()).extracting(Problem::code).containsExactly("negative_amount");
  }

  @Test
  void suggestionFollowsTheRed() {
    PlanBuilder plan =
        aPlan()
            .spending(SpendingPlan.none())
            .with(indicator("甲", atLeast("120", HOUSEHOLD)))
            .with(indicator("乙", atLeast("120", HOUSEHOLD)))
            .with(indicator("丙", atLeast("120", HOUSEHOLD)));

    assertThat(suggestion(plan, "70", "70", "70")).isEqualTo("go_on");
    assertThat(suggestion(plan, "10", "70", "70")).isEqualTo("adjust");
    assertThat(suggestion(plan, "10", "10", "70")).isEqualTo("pause");
    assertThat(suggestion(plan, "10", "10", "10")).isEqualTo("pause");
    assertThat(report(plan.build(), threeOf("10", "10", "10", "1")).suggestion().code())
        .isEqualTo("stop");
  }

  @Test
  void nothingJudgedIsNoGoAhead() {
    MonitoringReport report = report(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of());

    assertThat(report.suggestion().code()).isEqualTo("none");
  }

  @Test
  void oneRedIsTooLittleToPause() {
    MonitoringReport report =
        report(plan(atLeast("120", HOUSEHOLD)).build(), Actuals.of(amount(NAME, "1", HOUSEHOLD)));

    assertThat(report.suggestion().code()).isEqualTo("adjust");
    assertThat(report.suggested().why().zh()).isEqualTo("能判断的 1 项（指标和预算执行）中 1 项为红");
  }

  private static String suggestion(PlanBuilder plan, String first, String second, String third) {
    return report(plan.build(), threeOf(first, second, third, "58")).suggestion().code();
  }

  private static PlanActuals threeOf(String first, String second, String third, String spent) {
    return Actuals.of(
        "100",
        spent,
        amount("甲", first, HOUSEHOLD),
        amount("乙", second, HOUSEHOLD),
        amount("丙", third, HOUSEHOLD));
  }

  private static OtherTarget halfYear(Target target) {
    return new OtherTarget(
        OtherTarget.Horizon.HALF_YEAR, new Sourced<>(target, SourceLocation.cell(0, 1, 1, 1, "")));
  }

  private static SpendingState spending(String budget, String spent, SpendingPlan plan) {
    return report(plan(atLeast("120", HOUSEHOLD)).spending(plan).build(), Actuals.of(budget, spent))
        .spending();
  }

  private static IndicatorState look(Target target, IndicatorActual actual) {
    return report(plan(target).build(), Actuals.of(actual)).indicators().getFirst();
  }

  private static IndicatorState lookAtNothing(Target target) {
    return report(plan(target).build(), Actuals.of()).indicators().getFirst();
  }

  private static MonitoringReport report(PerformancePlan plan, PlanActuals actuals) {
    return new Monitoring(RULES, RULES.lights().getFirst()).look(plan, actuals, END_OF_JULY);
  }

  private static PlanBuilder plan(Target target) {
    return aPlan().with(indicator(NAME, target));
  }

  private static IndicatorBuilder indicator(String name, Target target) {
    return anIndicator().in(Category.OUTPUT, Dimension.QUANTITY).named(name).targeting(target);
  }
}
