package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
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
    SpendingState spending = new SpendingWatch(clock, problems).look(plan, actuals);
    ActualsMatch match = ActualsMatch.of(plan, actuals.indicators());
    problems.addAll(match.problems());
    List<IndicatorState> states = new ArrayList<>();
    for (int place = 0; place < plan.indicators().size(); place++) {
      states.add(
          state(
              clock,
              plan.indicators().get(place),
              Optional.ofNullable(match.byPlace().get(place))));
    }
    return new MonitoringReport(
        plan, at, lights, spending, states, suggestion(spending, states), problems);
  }

  private IndicatorState state(
      Clockwork clock, Indicator indicator, Optional<IndicatorActual> given) {
    Optional<ActualValue> actual = given.map(IndicatorActual::value);
    Optional<Target> target = indicator.target().map(Sourced::value);
    Standing standing =
        target.isEmpty()
            ? Standing.unknown(Bilingual.of("没有指标值", "It has no target value"))
            : new IndicatorWatch(clock, rules).look(indicator, target.get(), actual);
    return new IndicatorState(
        indicator,
        actual,
        standing.progress(),
        standing.light(),
        standing.schedule(),
        standing.forecast(),
        standing.ofTarget().map(this::likelihood),
        stale(clock.at(), given));
  }

  private Choice likelihood(BigDecimal ofTarget) {
    if (ofTarget.compareTo(rules.certainFrom()) >= 0) {
      return rules.likelihood("certain");
    }
    return rules.likelihood(
        ofTarget.compareTo(rules.possibleFrom()) >= 0 ? "possible" : "impossible");
  }

  private Optional<Bilingual> stale(LocalDate at, Optional<IndicatorActual> given) {
    if (given.isEmpty()) {
      return Optional.of(Bilingual.of("还没有人填报过", "Nobody has reported it yet"));
    }
    return given
        .get()
        .updated()
        .filter(day -> ChronoUnit.DAYS.between(day, at) > rules.staleDays())
        .map(day -> Bilingual.format("自 %s 起无人更新", "Nobody has updated it since %s", day));
  }

  /** By the share of red among those that can be judged; a red budget counts as one of them. */
  private Choice suggestion(SpendingState spending, List<IndicatorState> states) {
    long judged = states.stream().filter(state -> state.light() != Light.UNKNOWN).count();
    long red = states.stream().filter(state -> state.light() == Light.RED).count();
    if (judged > 0
        && BigDecimal.valueOf(red)
                .divide(BigDecimal.valueOf(judged), MathContext.DECIMAL128)
                .compareTo(rules.pauseFrom())
            >= 0) {
      return rules.suggestion("pause");
    }
    return rules.suggestion(red > 0 || spending.light() == Light.RED ? "adjust" : "go_on");
  }
}
