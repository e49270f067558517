package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.FormCell.Role;

/** 指标表. The indicators, a row each, under the labels of their columns. */
record IndicatorTable(Horizon horizon, List<IndicatorColumn> columns) implements FormBlock {

  /** 期间. Whose indicators a table prints. */
  enum Horizon {
    YEAR,
    LONG_TERM
  }

  IndicatorTable {
    columns = List.copyOf(columns);
  }

  static IndicatorTable of(IndicatorColumn... columns) {
    return new IndicatorTable(Horizon.YEAR, List.of(columns));
  }

  static IndicatorColumn column(String label, IndicatorPart part) {
    return new IndicatorColumn.Part(part, label);
  }

  /** The columns of the first three levels, and some more. */
  static IndicatorTable withLevels(IndicatorColumn... more) {
    List<IndicatorColumn> columns = new ArrayList<>();
    columns.add(column("一级指标", IndicatorPart.LEVEL1));
    columns.add(column("二级指标", IndicatorPart.LEVEL2));
    columns.add(column("三级指标", IndicatorPart.NAME));
    columns.addAll(Arrays.asList(more));
    return new IndicatorTable(Horizon.YEAR, columns);
  }

  IndicatorTable and(String label, IndicatorPart part) {
    return and(column(label, part));
  }

  IndicatorTable and(String label, IndicatorNote.Kind kind) {
    return and(new IndicatorColumn.Note(kind, label));
  }

  private IndicatorTable and(IndicatorColumn column) {
    List<IndicatorColumn> more = new ArrayList<>(columns);
    more.add(column);
    return new IndicatorTable(horizon, more);
  }

  IndicatorTable longTerm() {
    return new IndicatorTable(Horizon.LONG_TERM, columns);
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormRow> rows = new ArrayList<>();
    rows.add(head());
    indicators(plan).forEach(indicator -> rows.add(row(indicator)));
    return rows;
  }

  FormRow head() {
    return new FormRow(
        FormRow.Kind.HEAD,
        columns.stream().map(column -> FormCell.of(Role.COLUMN_HEAD, column.label())).toList());
  }

  FormRow row(Indicator indicator) {
    return new FormRow(
        FormRow.Kind.INDICATOR, columns.stream().map(column -> column.cell(indicator)).toList());
  }

  Indicator carried(Indicator indicator) {
    CarriedIndicator to = new CarriedIndicator();
    columns.forEach(column -> column.carry(indicator, to));
    return to.build();
  }

  private List<Indicator> indicators(PerformancePlan plan) {
    return switch (horizon) {
      case YEAR -> plan.indicators();
      case LONG_TERM -> plan.details().longTerm().indicators();
    };
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    List<Indicator> to =
        switch (horizon) {
          case YEAR -> carried.indicators;
          case LONG_TERM -> carried.longTermIndicators;
        };
    indicators(plan).stream().map(this::carried).forEach(to::add);
  }
}
