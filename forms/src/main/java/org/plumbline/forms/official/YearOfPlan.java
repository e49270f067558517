package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 计划的一年. A plan with what became of it, as far as that is asked for.
 *
 * @param sheet its points, at the end of the year
 * @param report how it stands on a day of the year
 */
public record YearOfPlan(
    PerformancePlan plan,
    PlanActuals actuals,
    Optional<ScoreSheet> sheet,
    Optional<MonitoringReport> report) {

  /** An indicator, with its line of each paper. */
  record Row(Indicator indicator, Optional<SheetEntry> entry, Optional<IndicatorState> state) {}

  List<Row> rows() {
    List<SheetEntry> entries =
        sheet.map(known -> SheetEntry.listOf(known, actuals)).orElse(List.of());
    List<IndicatorState> states = report.map(MonitoringReport::indicators).orElse(List.of());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      rows.add(new Row(plan.indicators().get(i), find(entries, i), find(states, i)));
    }
    return rows;
  }

  private static <T> Optional<T> find(List<T> all, int place) {
    return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }
}
