package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.testkit.form.FormCell.Role;

/** 年度主要任务. The tasks of a whole department with their money, added up in the last row. */
record TaskBlock() implements FormBlock {

  private static final List<String> AMOUNTS = List.of("总额", "财政拨款", "其他资金");

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormRow> rows = new ArrayList<>();
    FormCell name = FormCell.label("任务名称").down(2);
    FormCell content = FormCell.label("主要内容").down(2);
    rows.add(FormRow.plain(name, content, FormCell.label("预算金额").across(AMOUNTS.size())));
    List<FormCell> second = new ArrayList<>(List.of(name.covered(), content.covered()));
    AMOUNTS.forEach(label -> second.add(FormCell.label(label)));
    rows.add(FormRow.plain(second.toArray(FormCell[]::new)));
    plan.details().tasks().forEach(task -> rows.add(row(task)));
    rows.add(
        FormRow.plain(
            FormCell.label("金额合计"),
            FormCell.blank(),
            FormCell.of(Role.MONEY, Content.money(plan.funding().total())),
            FormCell.of(Role.MONEY, Content.money(plan.funding().fiscal())),
            FormCell.of(Role.MONEY, Content.money(plan.funding().other()))));
    return rows;
  }

  private static FormRow row(DepartmentTask task) {
    List<FormCell> cells = new ArrayList<>();
    cells.add(FormCell.of(Role.TEXT, task.name().value()));
    cells.add(FormCell.of(Role.TEXT, task.content().map(Sourced::value).orElse("")));
    for (String label : AMOUNTS) {
      String amount =
          task.amounts().stream()
              .filter(row -> row.source().value().equals(label))
              .map(FundingRow::amounts)
              .map(amounts -> Content.money(amounts.planned()))
              .findFirst()
              .orElse("");
      cells.add(FormCell.of(Role.MONEY, amount));
    }
    return FormRow.plain(cells.toArray(FormCell[]::new));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    carried.tasks.addAll(plan.details().tasks());
    carried.total(plan.funding().total());
    carried.fiscal(plan.funding().fiscal());
    carried.other(plan.funding().other());
  }
}
