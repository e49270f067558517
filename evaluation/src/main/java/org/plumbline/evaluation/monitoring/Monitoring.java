package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.ActualsCheck;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.monitoring.IndicatorState.Deviation;
import org.plumbline.evaluation.monitoring.MonitoringReport.Suggestion;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.regulation.MonitoringRules.Lights;

/** 双监控. Looks at a plan on one day of its year. A pure function of plan, actual values and day. */
public final class Monitoring {

  private final MonitoringRules rules;
  private final Lights lights;

  public Monitoring(MonitoringRules rules, Lights lights) {
    this.rules = rules;
    this.lights = lights;
  }

  public MonitoringReport look(PerformancePlan plan, PlanActuals actuals, LocalDate at) {
    Clockwork clock = new Clockwork(at, lights);
    List<Problem> problems = new ArrayList<>();
    SpendingState spending = new SpendingWatch(clock).look(plan, actuals);
    problems.addAll(ActualsCheck.ofMoney(plan, actuals));
    ActualsMatch match = ActualsMatch.of(plan, actuals.indicators());
    problems.addAll(match.problems());
    problems.addAll(later(match, at));
    List<IndicatorState> states = new ArrayList<>();
    for (int place = 0; place < plan.indicators().size(); place++) {
      states.add(
          state(
              clock,
              plan.indicators().get(place),
              Optional.ofNullable(match.byPlace().get(place)),
              Optional.ofNullable(match.unusable().get(place))));
    }
    return new MonitoringReport(
        plan, at, lights, spending, states, suggestion(spending, states), problems);
  }

  /** Values that nobody can have known on the day. */
  private static List<Problem> later(ActualsMatch match, LocalDate at) {
    List<String> names =
        match.byPlace().values().stream()
            .filter(actual -> actual.updated().filter(day -> day.isAfter(at)).isPresent())
            .map(IndicatorActual::name)
            .toList();
    return names.isEmpty()
        ? List.of()
        : List.of(
            new Problem(
                "value_after_checkpoint",
                Bilingual.of(
                    "更新日期晚于监控日 "
                        + at
                        + " 的实际值 "
                        + names.size()
                        + " 个，请核实："
                        + String.join("；", names),
                    "Actual values updated after "
                        + at
                        + ", please check ("
                        + names.size()
                        + "): "
                        + String.join("; ", names))));
  }

  private IndicatorState state(
      Clockwork clock,
      Indicator indicator,
      Optional<IndicatorActual> given,
      Optional<Bilingual> unusable) {
    Optional<ActualValue> actual = given.map(IndicatorActual::value);
    Optional<Target> target = indicator.target().map(Sourced::value);
    Standing standing =
        target.isEmpty()
            ? Standing.unknown(Bilingual.of("没有指标值", "It has no target value"))
            : unusable
                .map(Standing::unknown)
                .orElseGet(
                    () -> new IndicatorWatch(clock, rules).look(indicator, target.get(), actual));
    return new IndicatorState(
        indicator,
        actual,
        standing.progress(),
        standing.light(),
        standing.schedule(),
        standing.forecast(),
        standing.ofTarget().map(this::likelihood),
        unusable.isPresent() ? Optional.empty() : stale(clock.at(), given, standing),
        given.flatMap(this::deviation));
  }

  private Choice likelihood(BigDecimal ofTarget) {
    if (ofTarget.compareTo(rules.certainFrom()) >= 0) {
      return rules.likelihood("certain");
    }
    return rules.likelihood(
        ofTarget.compareTo(rules.possibleFrom()) >= 0 ? "possible" : "impossible");
  }

  /** What is done needs no more updates. */
  private Optional<Bilingual> stale(
      LocalDate at, Optional<IndicatorActual> given, Standing standing) {
    if (given.isEmpty()) {
      return Optional.of(Bilingual.of("还没有人填报过", "Nobody has reported it yet"));
    }
    return given
        .get()
        .updated()
        .filter(day -> !standing.done())
        .filter(day -> ChronoUnit.DAYS.between(day, at) > rules.staleDays())
        .map(day -> Bilingual.format("自 %s 起无人更新", "Nobody has updated it since %s", day));
  }

  private Optional<Deviation> deviation(IndicatorActual given) {
    return given
        .deviation()
        .map(said ->
            new Deviation(
                said.reasons().stream().flatMap(code -> rules.findReason(code).stream()).toList(),
                said.explanation()));
  }

  /** By the share of red among what can be judged; the budget counts as one of them. */
  private Suggestion suggestion(SpendingState spending, List<IndicatorState> states) {
    List<Light> lights = new ArrayList<>(states.stream().map(IndicatorState::light).toList());
    lights.add(spending.light());
    long judged = lights.stream().filter(light -> light != Light.UNKNOWN).count();
    long red = lights.stream().filter(light -> light == Light.RED).count();
    return new Suggestion(
        rules.suggestion(judged == 0 ? "none" : red == 0 ? "go_on" : grave(red, judged)),
        Bilingual.format(
            "能判断的 %d 项（指标和预算执行）中 %d 项为红",
            "%2$d red of the %1$d that can be judged (indicators and spending)", judged, red));
  }

  private String grave(long red, long judged) {
    BigDecimal share =
        BigDecimal.valueOf(red).divide(BigDecimal.valueOf(judged), MathContext.DECIMAL128);
    MonitoringRules.Severity severity = rules.severity();
    if (judged < severity.least() || share.compareTo(severity.pauseFrom()) < 0) {
      return "adjust";
    }
    return share.compareTo(severity.stopFrom()) >= 0 ? "stop" : "pause";
  }
}
