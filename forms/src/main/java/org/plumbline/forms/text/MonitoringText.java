package org.plumbline.forms.text;

import static org.plumbline.forms.text.DisplayWidth.cut;
import static org.plumbline.forms.text.DisplayWidth.padded;

import java.io.Writer;
import java.util.List;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.Light;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Language;

/** Monitoring reports for a terminal: the money, then a line for every indicator. */
public final class MonitoringText {

  private static final int NAME = 44;
  private static final int VALUE = 14;

  private final Sheet sheet;

  private MonitoringText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writes the reports of a run. */
  public static void write(
      List<MonitoringReport> reports,
      List<Problem> problems,
      Language language,
      boolean colour,
      Writer out) {
    MonitoringText text = new MonitoringText(new Sheet(out, language, colour));
    reports.forEach(text::report);
    text.problems(problems);
  }

  private void report(MonitoringReport report) {
    sheet.line(
        sheet.bold(
            report.plan().project().name().value()
                + "  "
                + report.at()
                + "  "
                + sheet.say(report.period())));
    sheet.line(
        "   " + sign(report.spending().light()) + sheet.say(report.spending().explanation()));
    report.indicators().forEach(this::indicator);
    sheet.line(
        "   "
            + sheet.say("建议：", "Suggestion: ")
            + sheet.say(report.suggestion().words())
            + sheet.say("（", " (")
            + sheet.say(report.suggested().why())
            + sheet.say("）", ")"));
    problems(report.problems());
    sheet.blank();
  }

  private void indicator(IndicatorState state) {
    String target = state.indicator().target().map(each -> each.value().text()).orElse("—");
    String actual = state.actual().map(ActualText::of).orElse("—");
    sheet.line(
        "   "
            + sign(state.light())
            + padded(cut(Sheet.plain(state.indicator().name().value()), NAME), NAME)
            + padded(cut(Sheet.plain(target), VALUE), VALUE)
            + cut(Sheet.plain(actual), VALUE));
    sheet.line(
        sheet.faint(
            "        "
                + sheet.say(state.schedule())
                + state.forecast().map(text -> "; " + sheet.say(text)).orElse("")
                + state.likelihood().map(choice -> "; " + sheet.say(choice.words())).orElse("")
                + state.stale().map(text -> "; " + sheet.say(text)).orElse("")));
    state.deviation().ifPresent(this::deviation);
    if (state.reasonWanted()) {
      sheet.line(
          sheet.toned(
              Severity.WARNING,
              "        " + sheet.say("偏差原因还没有填", "nobody has said why it is behind")));
    }
  }

  private void deviation(IndicatorState.Deviation deviation) {
    String reasons =
        String.join(
            sheet.say("、", ", "),
            deviation.reasons().stream().map(reason -> sheet.say(reason.words())).toList());
    String explanation =
        deviation.explanation().isEmpty() ? "" : "；" + Sheet.plain(deviation.explanation());
    sheet.line(
        sheet.faint("        " + sheet.say("偏差原因：", "why it is behind: ") + reasons + explanation));
  }

  /** The light by its word, so that colour is not needed. */
  private String sign(Light light) {
    return switch (light) {
      case RED -> sheet.toned(Severity.ERROR, sheet.say("[红] ", "[red]    "));
      case YELLOW -> sheet.toned(Severity.WARNING, sheet.say("[黄] ", "[yellow] "));
      case GREEN -> sheet.say("[绿] ", "[green]  ");
      case BLUE -> sheet.toned(Severity.INFO, sheet.say("[蓝] ", "[blue]   "));
      case UNKNOWN -> sheet.faint(sheet.say("[—] ", "[—]      "));
    };
  }

  private void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      sheet.line(sheet.toned(Severity.WARNING, "   ▲ " + sheet.say(problem.message())));
    }
  }
}
