package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.official.IndicatorGrid.Column;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 项目支出绩效目标申报表. The form of the Ministry. Its two halves, several years and the year, stand side by
 * side only where a plan has both.
 */
public final class PlanForm {

  static final String TITLE = "项目支出绩效目标申报表";

  private static final String LONG_TERM_TOTAL = "中期资金总额";
  private static final HeadColumns ONE_YEAR =
      new HeadColumns(List.of(12, 22, 28, 33, 28, 31, 16), 2, 2, 1, 2);
  private static final HeadColumns HALVES =
      new HeadColumns(List.of(11, 18, 20, 31, 21, 20, 31, 18), 2, 2, 2, 2);

  private PlanForm() {}

  public static Form of(PerformancePlan plan) {
    boolean halves = !plan.details().longTerm().indicators().isEmpty();
    HeadColumns columns = halves ? HALVES : ONE_YEAR;
    List<Row> indicators = halves ? HalvesGrid.rows(plan) : oneYear(plan);
    List<Block> blocks =
        List.of(
            Paragraph.of(TextStyle.TITLE, TITLE),
            Paragraph.of(TextStyle.SUBTITLE, FormText.year(plan)),
            new Table(
                columns.widths(),
                FormRows.joined(
                    PlanHead.rows(plan, columns),
                    money(plan, columns, halves),
                    goals(plan, columns),
                    indicators)));
    return new Form(plan.project().name().value(), blocks);
  }

  private static List<Row> money(PerformancePlan plan, HeadColumns columns, boolean halves) {
    boolean longTerm = FormText.findFunding(plan, LONG_TERM_TOTAL).isPresent();
    List<Row> rows = new ArrayList<>();
    String[] left = {LONG_TERM_TOTAL, "其中：财政拨款", "其他资金"};
    String[] right = {"年度资金总额", "其中：财政拨款", "其他资金"};
    List<Optional<Sourced<Money>>> amounts =
        List.of(plan.funding().total(), plan.funding().fiscal(), plan.funding().other());
    int label = columns.leftLabel();
    for (int i = 0; i < right.length; i++) {
      List<Cell> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(
            Cell.head(FormText.moneyLabel("项目资金", plan)).withColumns(label).withRows(right.length));
      }
      if (longTerm || halves) {
        cells.add(Cell.head(left[i]).withColumns(halves ? 2 : 1));
        cells.add(Cell.centered(longTerm ? funding(plan, left[i]) : ""));
        cells.add(Cell.head(right[i]).withColumns(halves ? 2 : 1));
        cells.add(Cell.centered(FormText.money(amounts.get(i))).withColumns(halves ? 1 : 2));
      } else {
        cells.add(Cell.head(right[i]).withColumns(2));
        cells.add(Cell.centered(FormText.money(amounts.get(i))).withColumns(3));
      }
      rows.add(new Row(cells, 0, false));
    }
    return rows;
  }

  private static String funding(PerformancePlan plan, String source) {
    return FormText.findFunding(plan, source)
        .map(FundingRow::amounts)
        .map(amounts -> FormText.money(amounts.planned()))
        .orElse("");
  }

  private static List<Row> goals(PerformancePlan plan, HeadColumns columns) {
    String year = FormText.goals(plan.goals());
    int all = columns.widths().size() - columns.leftLabel();
    if (plan.details().longTerm().goals().isEmpty()) {
      return List.of(
          Row.of(
              Cell.head("年度总体目标").withColumns(columns.leftLabel()),
              Cell.text(year).withColumns(all)));
    }
    int left = all / 2;
    return List.of(
        Row.of(
            Cell.head("总体目标").withColumns(columns.leftLabel()).withRows(2),
            Cell.head("中期目标").withColumns(left),
            Cell.head("年度目标").withColumns(all - left)),
        Row.of(
            Cell.text(FormText.goals(plan.details().longTerm().goals())).withColumns(left),
            Cell.text(year).withColumns(all - left)));
  }

  /** The points of indicators stand on the form where the plan has them. */
  private static List<Row> oneYear(PerformancePlan plan) {
    boolean weights =
        plan.indicators().stream().anyMatch(each -> each.result().weight().isPresent());
    List<Column<Indicator>> columns = new ArrayList<>();
    columns.add(Column.text("三级指标", (Indicator each) -> each.name().value()).over(2));
    columns.add(Column.figure("指标值", QingdaoForm::target).over(weights ? 1 : 2));
    if (weights) {
      columns.add(Column.figure("分值", (Indicator each) -> FormText.points(each.result().weight())));
    }
    return new IndicatorGrid<Indicator>(Optional.of("绩效指标"), each -> each, columns, true)
        .rows(plan.indicators());
  }
}
