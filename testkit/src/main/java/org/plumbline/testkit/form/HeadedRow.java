package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.LabelledRow.Labelled;

/** 上下行. A row of labels, each with its value below it. */
record HeadedRow(List<Labelled> columns) implements FormBlock {

  private static final int WIDTH = 2;

  HeadedRow {
    columns = List.copyOf(columns);
  }

  static HeadedRow of(Labelled... columns) {
    return new HeadedRow(List.of(columns));
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    return List.of(
        FormRow.plain(
            columns.stream()
                .map(column -> FormCell.label(column.label()).across(WIDTH))
                .toArray(FormCell[]::new)),
        FormRow.plain(
            columns.stream()
                .map(column -> column.content().cell(plan, column.word()).across(WIDTH))
                .toArray(FormCell[]::new)));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    columns.forEach(column -> column.content().carry(plan, column.word(), carried));
  }
}
