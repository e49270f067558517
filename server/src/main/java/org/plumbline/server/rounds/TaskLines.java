package org.plumbline.server.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.springframework.stereotype.Component;

/** The indicators of a task as its page lists them. */
@Component
class TaskLines {

  private final TaskSheet sheet;

  TaskLines(TaskSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * One indicator.
   *
   * @param measured whether its value comes from records
   * @param tone of the mark: ok, warning, error or none
   * @param wanted whether a reason is wanted
   */
  record Line(
      int number,
      Indicator indicator,
      String actual,
      boolean measured,
      Optional<String> origin,
      Bilingual mark,
      String tone,
      boolean wanted,
      Set<String> reasons,
      String explanation) {}

  List<Line> of(Round round, PerformancePlan plan, PlanActuals facts) {
    return switch (round.kind()) {
      case MONITORING -> monitored(sheet.monitored(round, plan, facts), facts);
      case SELF_EVALUATION -> scored(sheet.scored(plan, facts), facts);
    };
  }

  private static List<Line> monitored(MonitoringReport report, PlanActuals facts) {
    List<Line> lines = new ArrayList<>();
    for (IndicatorState state : report.indicators()) {
      Bilingual light =
          switch (state.light()) {
            case RED -> Bilingual.of("红灯", "red");
            case YELLOW -> Bilingual.of("黄灯", "yellow");
            case GREEN -> Bilingual.of("绿灯", "green");
            case BLUE -> Bilingual.of("蓝灯", "blue");
            case UNKNOWN -> Bilingual.of("无法判断", "unknown");
          };
      String tone =
          switch (state.light()) {
            case RED -> "error";
            case YELLOW -> "warning";
            case GREEN, BLUE -> "ok";
            case UNKNOWN -> "";
          };
      lines.add(line(lines.size(), report.plan(), facts, light, tone, state.reasonWanted()));
    }
    return lines;
  }

  private static List<Line> scored(ScoreSheet scored, PlanActuals facts) {
    List<Line> lines = new ArrayList<>();
    for (Indicator indicator : scored.plan().indicators()) {
      Optional<ScoreLine> line = TaskSheet.find(scored, indicator);
      Bilingual mark =
          line.map(each ->
                  Bilingual.of(
                      each.score().toPlainString() + " / " + each.weight().toPlainString() + " 分",
                      each.score().toPlainString() + " of " + each.weight().toPlainString()))
              .orElse(Bilingual.of("未评分", "not scored"));
      boolean less = line.filter(each -> each.score().compareTo(each.weight()) < 0).isPresent();
      String tone = line.isEmpty() ? "" : less ? "warning" : "ok";
      lines.add(line(lines.size(), scored.plan(), facts, mark, tone, less));
    }
    return lines;
  }

  private static Line line(
      int number,
      PerformancePlan plan,
      PlanActuals facts,
      Bilingual mark,
      String tone,
      boolean wanted) {
    Optional<IndicatorActual> actual = find(plan, facts, number);
    Optional<IndicatorActual.Deviation> deviation = actual.flatMap(IndicatorActual::deviation);
    return new Line(
        number,
        plan.indicators().get(number),
        actual.map(IndicatorActual::value).map(ActualText::of).orElse(""),
        actual.filter(each -> !TaskEntry.isTyped(each)).isPresent(),
        actual.map(IndicatorActual::origin).filter(origin -> !origin.isEmpty()),
        mark,
        tone,
        wanted && deviation.isEmpty(),
        deviation.map(each -> Set.copyOf(each.reasons())).orElse(Set.of()),
        deviation.map(IndicatorActual.Deviation::explanation).orElse(""));
  }

  /** What is known of the indicator at a place of the plan, even where it cannot be used. */
  static Optional<IndicatorActual> find(PerformancePlan plan, PlanActuals facts, int place) {
    Indicator indicator = plan.indicators().get(place);
    return Optional.ofNullable(ActualsMatch.of(plan, facts.indicators()).byPlace().get(place))
        .or(() ->
            facts.indicators().stream()
                .filter(each ->
                    each.name().equals(indicator.name().value())
                        && each.dimension().equals(indicator.dimension())
                        && each.description().equals(indicator.description().map(Sourced::value)))
                .findFirst());
  }
}
