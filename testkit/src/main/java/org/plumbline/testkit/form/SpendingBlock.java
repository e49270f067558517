package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** 资金支出计划. A row of months, and the figures below them. */
record SpendingBlock() implements FormBlock {

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    String heading = plan.spendingPlan().heading().map(Sourced::value).orElse("资金支出计划");
    FormCell label = FormCell.label(heading).down(2);
    List<FormCell> months = new ArrayList<>(List.of(label));
    List<FormCell> figures = new ArrayList<>(List.of(label.covered()));
    for (Checkpoint step : plan.spendingPlan().steps()) {
      months.add(FormCell.label(step.month() + "月底"));
      figures.add(FormCell.blank().withText(step.printed().value().toPlainString()));
    }
    return List.of(
        FormRow.plain(months.toArray(FormCell[]::new)),
        FormRow.plain(figures.toArray(FormCell[]::new)));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    carried.spending(plan.spendingPlan());
  }
}
