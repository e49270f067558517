package org.plumbline.forms.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.ExecutionLine;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.forms.official.IndicatorGrid.Column;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;

/** 项目支出绩效自评表. The year of a project: what was reached, and the points for it. */
public final class SelfEvaluationForm {

  static final String TITLE = "项目支出绩效自评表";

  private static final HeadColumns COLUMNS =
      new HeadColumns(List.of(11, 18, 19, 28, 22, 21, 15, 18, 18), 2, 3, 1, 3);

  private SelfEvaluationForm() {}

  public static Form of(ScoreSheet sheet, PlanActuals actuals) {
    PerformancePlan plan = sheet.plan();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(TextStyle.TITLE, TITLE));
    blocks.add(Paragraph.of(TextStyle.SUBTITLE, FormText.year(plan)));
    blocks.add(
        new Table(
            COLUMNS.widths(),
            FormRows.joined(
                PlanHead.who(plan, COLUMNS),
                money(sheet, actuals),
                goals(plan),
                indicators(SheetEntry.listOf(sheet, actuals)),
                List.of(total(sheet)))));
    notes(sheet).ifPresent(blocks::add);
    return new Form(plan.project().name().value(), blocks);
  }

  private static List<Row> money(ScoreSheet sheet, PlanActuals actuals) {
    PerformancePlan plan = sheet.plan();
    Optional<ExecutionLine> execution = sheet.execution();
    List<MoneyRows.Line> lines = new ArrayList<>();
    lines.add(
        new MoneyRows.Line(
            "年度资金总额",
            List.of(
                FormText.money(plan.funding().total()),
                FormText.amount(actuals.annualBudget(), plan),
                FormText.amount(actuals.spent(), plan),
                execution.map(line -> line.weight().toPlainString()).orElse(""),
                execution.map(line -> FormText.percent(line.rate())).orElse(""),
                execution.map(line -> line.score().toPlainString()).orElse(""))));
    lines.add(source("其中：当年财政拨款", MoneySource.FISCAL, plan.funding().fiscal(), plan));
    Optional<Sourced<Money>> carriedOver =
        MoneySource.CARRIED_OVER.find(plan).flatMap(row -> row.amounts().planned());
    lines.add(source("上年结转资金", MoneySource.CARRIED_OVER, carriedOver, plan));
    lines.add(source("其他资金", MoneySource.OTHER, plan.funding().other(), plan));
    return new MoneyRows(FormText.moneyLabel("项目资金", plan), 1, 2, List.of(1, 1, 1, 1, 1, 1))
        .rows(List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"), lines);
  }

  /** A source of money: what was spent of it is known only where the plan itself prints it. */
  private static MoneyRows.Line source(
      String label, MoneySource source, Optional<Sourced<Money>> planned, PerformancePlan plan) {
    Optional<FundingRow> row = source.find(plan);
    return new MoneyRows.Line(
        label,
        List.of(
            FormText.money(planned),
            row.map(known -> FormText.money(known.amounts().annualBudget())).orElse(""),
            row.map(known -> FormText.money(known.amounts().spent())).orElse(""),
            "",
            row.flatMap(known -> known.execution().rate()).map(Sourced::value).orElse(""),
            ""));
  }

  private static List<Row> goals(PerformancePlan plan) {
    return List.of(
        Row.of(
            Cell.head("年度总体目标").withRows(2),
            Cell.head("预期目标").withColumns(4),
            Cell.head("实际完成情况").withColumns(4)),
        Row.of(
            Cell.text(FormText.goals(plan.goals())).withColumns(4),
            Cell.text(FormText.goals(plan.details().report().goals())).withColumns(4)));
  }

  private static List<Row> indicators(List<SheetEntry> entries) {
    return new IndicatorGrid<>(
            Optional.of("绩效指标"),
            SheetEntry::indicator,
            List.of(
                Column.text("三级指标", (SheetEntry each) -> each.indicator().name().value()),
                Column.figure("年度指标值", (SheetEntry each) -> QingdaoForm.target(each.indicator())),
                Column.figure("实际完成值", SheetEntry::actual),
                Column.figure("分值", SheetEntry::weight),
                Column.figure("得分", SheetEntry::score),
                Column.text(
                    "偏差原因分析及改进措施", (SheetEntry each) -> SheetEntry.deviation(each.indicator()))),
            true)
        .rows(entries);
  }

  private static Row total(ScoreSheet sheet) {
    BigDecimal weight =
        Stream.of(
                sheet.execution().stream().map(ExecutionLine::weight),
                sheet.lines().stream().map(ScoreLine::weight),
                sheet.unscored().stream().map(Unscored::weight))
            .flatMap(each -> each)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Row.of(
        Cell.head("总分").withColumns(6),
        Cell.centered(weight.stripTrailingZeros().toPlainString()),
        Cell.centered(sheet.unscored().isEmpty() ? sheet.total().toPlainString() : ""),
        Cell.text(""));
  }

  /** What is open, and the conventions that hold for the sheet. */
  private static Optional<Block> notes(ScoreSheet sheet) {
    List<String> notes = new ArrayList<>();
    Map<String, List<String>> open = new LinkedHashMap<>();
    for (Unscored each : sheet.unscored()) {
      open.computeIfAbsent(each.reason().in(Language.ZH), _ -> new ArrayList<>())
          .add(each.name().in(Language.ZH));
    }
    open.forEach((reason, names) ->
        notes.add("未评分（" + reason + "）" + names.size() + "项：" + String.join("；", names)));
    sheet.remarks().forEach(remark -> notes.add(remark.in(Language.ZH)));
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(Paragraph.of(TextStyle.NOTE, "说明：" + String.join("\n", notes)));
  }
}
