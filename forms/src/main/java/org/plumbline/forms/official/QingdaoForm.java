package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.forms.official.IndicatorGrid.Column;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** 绩效目标表. The form of Qingdao: one project's money, spending plan, goals and indicators. */
public final class QingdaoForm {

  private static final String TITLE = "绩效目标表";
  private static final List<Integer> WIDTHS = List.of(22, 26, 14, 16, 24, 22, 24, 22);
  private static final List<Integer> MONTHS = List.of(3, 6, 10, 12);

  private QingdaoForm() {}

  public static Form of(PerformancePlan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(TextStyle.TITLE, title(plan)));
    if (saysYear(plan)) {
      blocks.add(Paragraph.of(TextStyle.SUBTITLE, FormText.year(plan)));
    }
    blocks.add(
        new Table(WIDTHS, FormRows.joined(head(plan), spending(plan), goals(plan), rows(plan))));
    return new Form(plan.project().name().value(), blocks);
  }

  private static String title(PerformancePlan plan) {
    String name = plan.project().name().value();
    String printed = plan.heading().title().value();
    return printed.endsWith(name + TITLE) ? printed : name + TITLE;
  }

  /** The form prints no year where its project tells it. */
  private static boolean saysYear(PerformancePlan plan) {
    return plan.heading().fiscalYear().map(FiscalYear::source).stream()
        .anyMatch(source ->
            switch (source) {
              case STATED, TITLE, FILE_NAME -> true;
              case PROJECT_NAME, PROJECT_CODE -> false;
            });
  }

  private static String codeAndName(BudgetUnit unit) {
    return unit.code().orElse("") + unit.name();
  }

  private static List<Row> head(PerformancePlan plan) {
    String unit =
        plan.heading().unit().map(Sourced::value).map(QingdaoForm::codeAndName).orElse("");
    return List.of(
        Row.of(
            Cell.text(unit).withColumns(5),
            Cell.centered("单位：" + plan.funding().printedUnit().symbol()).withColumns(3)),
        Row.of(
            Cell.head("项目编码"),
            Cell.text(FormText.text(plan.project().code())).withColumns(3),
            Cell.head("项目名称"),
            Cell.text(plan.project().name().value()).withColumns(3)),
        Row.of(
            Cell.head("预算规模及资金用途").withRows(2),
            Cell.head("预算数"),
            Cell.centered(FormText.money(plan.funding().total())).withColumns(2),
            Cell.head("其中：财政资金"),
            Cell.centered(FormText.money(plan.funding().fiscal())),
            Cell.head("其他资金"),
            Cell.centered(FormText.money(plan.funding().other()))),
        Row.of(Cell.text(FormText.text(plan.heading().purpose())).withColumns(7)));
  }

  private static List<Row> spending(PerformancePlan plan) {
    List<Checkpoint> steps = plan.spendingPlan().steps();
    List<Integer> months =
        steps.stream().allMatch(step -> MONTHS.contains(step.month()))
            ? MONTHS
            : steps.stream().map(Checkpoint::month).distinct().toList();
    String label = plan.spendingPlan().heading().map(Sourced::value).orElse("资金支出计划");
    int room = WIDTHS.size() - 1;
    int lines = (months.size() + room - 1) / room;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      List<Integer> some =
          months.subList(i * months.size() / lines, (i + 1) * months.size() / lines);
      List<Cell> heads = new ArrayList<>();
      List<Cell> figures = new ArrayList<>();
      if (i == 0) {
        heads.add(Cell.head(label).withRows(2 * lines));
      }
      for (int step = 0; step < some.size(); step++) {
        int span = (step + 1) * room / some.size() - step * room / some.size();
        heads.add(Cell.head(some.get(step) + "月底").withColumns(span));
        figures.add(Cell.centered(printed(steps, some.get(step))).withColumns(span));
      }
      rows.add(new Row(heads, 0, false));
      rows.add(new Row(figures, 0, false));
    }
    return rows;
  }

  private static String printed(List<Checkpoint> steps, int month) {
    return steps.stream()
        .filter(step -> step.month() == month)
        .map(step -> step.printed().value().toPlainString())
        .findFirst()
        .orElse("");
  }

  private static List<Row> goals(PerformancePlan plan) {
    String goals = plan.goals().stream().map(QingdaoForm::goal).collect(Collectors.joining("\n"));
    return List.of(Row.of(Cell.head("绩效目标"), Cell.text(goals).withColumns(7)));
  }

  private static String goal(Goal goal) {
    return goal.number() + "." + goal.text();
  }

  private static List<Row> rows(PerformancePlan plan) {
    return new IndicatorGrid<>(
            Optional.empty(),
            each -> each,
            List.of(
                Column.text("三级指标", (Indicator each) -> each.name().value()).over(2),
                Column.text("绩效指标描述", (Indicator each) -> FormText.text(each.description()))
                    .over(2),
                Column.figure("指标值", QingdaoForm::target),
                Column.text("指标值确定依据", QingdaoForm::basis)),
            false)
        .rows(plan.indicators());
  }

  static String target(Indicator indicator) {
    return indicator.target().map(target -> target.value().text()).orElse("");
  }

  static String basis(Indicator indicator) {
    return indicator.basis().map(basis -> basis.value().text()).orElse("");
  }
}
