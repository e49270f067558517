package org.plumbline.server.plans.page;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;

/**
 * A plan as the official table.
 *
 * @param whole remarks that stand at no cell of it
 * @param longTerm indicators beyond the year, where the form has them
 */
public record PlanSheet(
    List<SheetLine> head,
    SheetLine columns,
    List<SheetLine> indicators,
    SheetLine longTermColumns,
    List<SheetLine> longTerm,
    List<Remark> whole) {

  static PlanSheet of(
      PerformancePlan plan, List<Remark> remarks, Optional<PerformancePlan> original) {
    SheetValues values = new SheetValues(remarks, original);
    List<SheetLine> head = new HeadLines(values, plan).lines();
    IndicatorLines indicators = new IndicatorLines(values, plan.indicators());
    List<SheetLine> lines = indicators.lines();
    IndicatorLines longTerm = new IndicatorLines(values, plan.details().longTerm().indicators());
    List<SheetLine> later = longTerm.lines();
    return new PlanSheet(head, indicators.head(), lines, longTerm.head(), later, values.left());
  }
}
