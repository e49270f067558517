package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.official.IndicatorGrid.Column;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** 部门整体支出绩效目标表. The tasks, goals and indicators of a whole department. */
public final class DepartmentForm {

  static final String TITLE = "部门整体支出绩效目标表";

  private static final List<String> AMOUNTS = List.of("总额", "财政拨款", "其他资金");
  private static final HeadColumns COLUMNS =
      new HeadColumns(List.of(14, 22, 26, 32, 26, 25, 25), 2, 2, 1, 2);

  private DepartmentForm() {}

  public static Form of(PerformancePlan plan) {
    String name =
        plan.heading()
            .unit()
            .map(Sourced::value)
            .map(BudgetUnit::name)
            .orElse(plan.project().name().value());
    Table table =
        new Table(
            COLUMNS.widths(),
            FormRows.joined(
                List.of(PlanHead.wide(COLUMNS, "部门（单位）名称", name)),
                tasks(plan),
                List.of(PlanHead.wide(COLUMNS, "年度总体目标", FormText.goals(plan.goals()))),
                indicators(plan)));
    return new Form(
        name,
        List.of(
            Paragraph.of(TextStyle.TITLE, TITLE),
            Paragraph.of(TextStyle.SUBTITLE, FormText.year(plan)),
            table));
  }

  private static List<Row> tasks(PerformancePlan plan) {
    List<DepartmentTask> tasks = plan.details().tasks();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            Cell.head("年度主要任务").withRows(3 + tasks.size()),
            Cell.head("任务名称").withColumns(2).withRows(2),
            Cell.head("主要内容").withRows(2),
            Cell.head(FormText.moneyLabel("预算金额", plan)).withColumns(AMOUNTS.size())));
    rows.add(new Row(AMOUNTS.stream().map(Cell::head).toList(), 0, false));
    tasks.forEach(task -> rows.add(row(task)));
    Funding funding = plan.funding();
    rows.add(
        Row.of(
            Cell.head("金额合计").withColumns(2),
            Cell.text(""),
            Cell.centered(FormText.money(funding.total())),
            Cell.centered(FormText.money(funding.fiscal())),
            Cell.centered(FormText.money(funding.other()))));
    return rows;
  }

  private static Row row(DepartmentTask task) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(task.name().value()).withColumns(2));
    cells.add(Cell.text(FormText.text(task.content())));
    for (String label : AMOUNTS) {
      String amount =
          task.amounts().stream()
              .filter(row -> row.source().value().equals(label))
              .map(FundingRow::amounts)
              .map(amounts -> FormText.money(amounts.planned()))
              .findFirst()
              .orElse("");
      cells.add(Cell.centered(amount));
    }
    return new Row(cells, 0, false);
  }

  private static List<Row> indicators(PerformancePlan plan) {
    return new IndicatorGrid<>(
            Optional.of("年度绩效指标"),
            each -> each,
            List.of(
                Column.text("三级指标", (Indicator each) -> each.name().value()).over(2),
                Column.figure("指标值", QingdaoForm::target).over(2)),
            true)
        .rows(plan.indicators());
  }
}
