package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.FormCell.Role;

/**
 * 总分. The last row of a self-evaluation.
 *
 * @param before columns between the label and the points
 * @param after columns behind the points
 */
record TotalPoints(int before, int after) implements FormBlock {

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormCell> cells = new ArrayList<>();
    cells.add(FormCell.label("总分"));
    cells.addAll(Collections.nCopies(before, FormCell.blank()));
    plan.details()
        .report()
        .totalWeight()
        .ifPresent(points -> cells.add(FormCell.of(Role.TEXT, points.value().toPlainString())));
    plan.details()
        .report()
        .totalScore()
        .ifPresent(points -> cells.add(FormCell.of(Role.TEXT, points.value().toPlainString())));
    cells.addAll(Collections.nCopies(after, FormCell.blank()));
    return List.of(FormRow.plain(cells.toArray(FormCell[]::new)));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    carried.totalPoints(plan.details().report());
  }
}
