package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.FormCell.Role;
import org.plumbline.testkit.form.LabelledRow.Labelled;

/** 多项目表的行. The rows of one table for many plans. */
final class FlatRows {

  private FlatRows() {}

  static List<FormRow> of(FormLayout.Flat layout, List<PerformancePlan> plans) {
    List<FormRow> rows = new ArrayList<>();
    List<FormCell> head = new ArrayList<>();
    layout.fields().forEach(field -> head.add(FormCell.of(Role.COLUMN_HEAD, field.label())));
    head.addAll(layout.table().head().cells());
    rows.add(new FormRow(FormRow.Kind.HEAD, head));
    for (PerformancePlan plan : plans) {
      List<FormCell> fields = layout.fields().stream().map(field -> cell(field, plan)).toList();
      int height = plan.indicators().size();
      for (Indicator indicator : plan.indicators()) {
        boolean first = indicator.equals(plan.indicators().getFirst());
        List<FormCell> cells = new ArrayList<>();
        fields.forEach(field -> cells.add(first ? field.down(height) : field.covered()));
        cells.addAll(layout.table().row(indicator).cells());
        rows.add(new FormRow(FormRow.Kind.INDICATOR, cells));
      }
    }
    return rows;
  }

  private static FormCell cell(Labelled field, PerformancePlan plan) {
    return field.content().cell(plan, field.word());
  }
}
