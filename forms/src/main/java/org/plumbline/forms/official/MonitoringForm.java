package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.monitoring.SpendingState;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.forms.official.IndicatorGrid.Column;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.MonitoringRules.Choice;

/** 项目支出绩效目标执行监控表. The money and the indicators of a project at a checkpoint. */
public final class MonitoringForm {

  static final String TITLE = "项目支出绩效目标执行监控表";

  private static final String REASONS = "偏差原因分析";
  private static final String TICK = "√";
  private static final String NOTE = "说明：全年预计完成情况、完成目标可能性由执行进度推算，供填报人参考；偏差原因、原因说明由填报人填写。";
  private static final HeadColumns COLUMNS =
      new HeadColumns(
          List.of(11, 18, 22, 38, 24, 25, 26, 11, 11, 11, 11, 11, 19, 18, 11), 2, 3, 2, 8);

  private final List<Choice> reasons;

  public MonitoringForm(MonitoringRules rules) {
    this.reasons = rules.reasons();
  }

  public Form of(MonitoringReport report) {
    PerformancePlan plan = report.plan();
    String period = period(report);
    List<Block> blocks =
        List.of(
            Paragraph.of(TextStyle.TITLE, TITLE),
            Paragraph.of(TextStyle.SUBTITLE, FormText.year(plan)),
            new Table(
                COLUMNS.widths(),
                FormRows.joined(
                    PlanHead.who(plan, COLUMNS),
                    money(report, period),
                    List.of(PlanHead.wide(COLUMNS, "年度总体目标", FormText.goals(plan.goals()))),
                    indicators(report, period))),
            Paragraph.of(TextStyle.NOTE, NOTE));
    return new Form(plan.project().name().value(), blocks);
  }

  private static String period(MonitoringReport report) {
    int month = report.at().getMonthValue();
    return month == 1 ? "1月" : "1-" + month + "月";
  }

  /** What was spent is known of the whole; of its sources only where the plan itself prints it. */
  private static List<Row> money(MonitoringReport report, String period) {
    PerformancePlan plan = report.plan();
    SpendingState spending = report.spending();
    List<MoneyRows.Line> lines =
        List.of(
            new MoneyRows.Line(
                "年度资金总额",
                List.of(
                    FormText.money(plan.funding().total()),
                    FormText.amount(spending.spent(), plan),
                    spending.rate().map(FormText::percent).orElse(""),
                    FormText.amount(spending.forecast(), plan))),
            source("其中：本年一般公共预算拨款", MoneySource.FISCAL, plan.funding().fiscal(), plan),
            source("其他资金", MoneySource.OTHER, plan.funding().other(), plan));
    return new MoneyRows(FormText.moneyLabel("项目资金", plan), 2, 2, List.of(2, 1, 5, 3))
        .rows(List.of("年初预算数", period + "执行数", period + "执行率", "全年预计执行数"), lines);
  }

  private static MoneyRows.Line source(
      String label, MoneySource source, Optional<Sourced<Money>> planned, PerformancePlan plan) {
    Optional<FundingRow> row = source.find(plan);
    return new MoneyRows.Line(
        label,
        List.of(
            FormText.money(planned),
            row.map(known -> FormText.money(known.amounts().spent())).orElse(""),
            row.flatMap(known -> known.execution().rate()).map(Sourced::value).orElse(""),
            row.map(known -> FormText.money(known.amounts().forecast())).orElse("")));
  }

  private List<Row> indicators(MonitoringReport report, String period) {
    List<Column<IndicatorState>> columns = new ArrayList<>();
    columns.add(Column.text("三级指标", each -> each.indicator().name().value()));
    columns.add(Column.figure("年度指标值", each -> QingdaoForm.target(each.indicator())));
    columns.add(
        Column.figure(period + "执行情况", each -> each.actual().map(ActualText::of).orElse("")));
    columns.add(Column.text("全年预计完成情况", each -> words(each.forecast())));
    for (Choice reason : reasons) {
      String label = reason.words().in(Language.ZH);
      columns.add(
          Column.<IndicatorState>figure(label, each -> ticked(each, label) ? TICK : "")
              .under(REASONS));
    }
    columns.add(Column.text("原因说明", each -> explanation(each)));
    columns.add(Column.figure("完成目标可能性", each -> words(each.likelihood().map(Choice::words))));
    columns.add(Column.text("备注", each -> note(each, IndicatorNote.Kind.REMARK)));
    return new IndicatorGrid<>(Optional.of("绩效指标"), IndicatorState::indicator, columns, true)
        .rows(report.indicators());
  }

  /** Ticked in the form that was read, or said with the actual value. */
  private static boolean ticked(IndicatorState state, String reason) {
    boolean said =
        state.deviation().stream()
            .flatMap(deviation -> deviation.reasons().stream())
            .anyMatch(each -> each.words().in(Language.ZH).equals(reason));
    return said
        || state.indicator().details().notes().stream()
            .filter(note -> note.kind() == IndicatorNote.Kind.DEVIATION_REASON)
            .anyMatch(note -> note.label().equals(reason) && !note.text().value().isBlank());
  }

  private static String explanation(IndicatorState state) {
    return state
        .deviation()
        .map(IndicatorState.Deviation::explanation)
        .orElseGet(() -> note(state, IndicatorNote.Kind.DEVIATION));
  }

  private static String note(IndicatorState state, IndicatorNote.Kind kind) {
    return state.indicator().details().notes().stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.text().value())
        .collect(Collectors.joining("\n"));
  }

  private static String words(Optional<Bilingual> words) {
    return words.map(known -> known.in(Language.ZH)).orElse("");
  }
}
