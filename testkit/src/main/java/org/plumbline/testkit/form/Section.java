package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.PerformancePlan;

/** 栏目. Blocks beside one label that is merged over all their rows: 项目资金, 绩效指标. */
record Section(String label, List<FormBlock> blocks) implements FormBlock {

  Section {
    blocks = List.copyOf(blocks);
  }

  static Section of(String label, FormBlock... blocks) {
    return new Section(label, List.of(blocks));
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormRow> inside = blocks.stream().flatMap(block -> block.rows(plan).stream()).toList();
    FormCell label = FormCell.label(this.label).down(inside.size());
    List<FormRow> rows = new ArrayList<>();
    for (FormRow row : inside) {
      List<FormCell> cells = new ArrayList<>();
      cells.add(rows.isEmpty() ? label : label.covered());
      cells.addAll(row.cells());
      rows.add(row.withCells(cells));
    }
    return rows;
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    blocks.forEach(block -> block.carry(plan, carried));
  }
}
