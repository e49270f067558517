package org.plumbline.server.plans.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.plans.PlanValues;
import org.plumbline.server.plans.TypedPlaces;

/** Gives each value of a table its remarks and, where it was changed here, what was printed. */
final class SheetValues {

  private final Map<String, List<Remark>> waiting;
  private final Map<String, PlanValues.Value> printed;

  /**
   * For one table.
   *
   * @param original the plan as it was read, where it says something else by now
   */
  SheetValues(List<Remark> remarks, Optional<PerformancePlan> original) {
    this.waiting = new HashMap<>(Remarks.byCell(remarks));
    this.printed = original.map(PlanValues::of).orElse(Map.of());
  }

  /** A cell with a value. Several values may share a place; the first one shows the remarks. */
  SheetCell cell(String style, Optional<? extends Sourced<?>> value, String text, String key) {
    SheetCell cell = SheetCell.value(style, text);
    if (value.isEmpty()) {
      return cell;
    }
    return at(cell, value.get().at(), text, key);
  }

  SheetCell at(SheetCell cell, SourceLocation at, String text, String key) {
    List<Remark> remarks = Optional.ofNullable(waiting.remove(Remarks.cell(at))).orElse(List.of());
    Optional<String> original =
        TypedPlaces.isTyped(at)
            ? Optional.empty()
            : Optional.ofNullable(printed.get(key))
                .map(PlanValues.Value::text)
                .filter(words -> !words.isEmpty() && !words.equals(text));
    return cell.from(at, remarks, original);
  }

  /** What no cell took: about the plan as a whole. */
  List<Remark> left() {
    List<Remark> left = new ArrayList<>();
    waiting.values().forEach(left::addAll);
    left.sort(java.util.Comparator.comparingInt(Remark::number));
    return left;
  }
}
