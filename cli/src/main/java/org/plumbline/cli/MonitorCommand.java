package org.plumbline.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.plumbline.cli.EvaluationRun.Pages;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.forms.json.MonitoringJson;
import org.plumbline.forms.text.MonitoringText;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline monitor}: money and targets on one day of the running year. */
@Command(name = "monitor", versionProvider = ProductVersion.class)
final class MonitorCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final EvaluationOptions options = new EvaluationOptions();

  @Option(names = "--at", paramLabel = "DATE", required = true, converter = CheckpointDay.class)
  LocalDate at = LocalDate.EPOCH;

  MonitorCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    MonitoringRules rules = MonitoringRules.bundled();
    Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
    EvaluationRun run = new EvaluationRun(options, session, wiring);
    Language language = session.language();
    Pages<MonitoringReport> pages =
        new Pages<>(
            (reports, problems, out) ->
                MonitoringText.write(reports, problems, language, run.colour(), out),
            (reports, problems, out) -> MonitoringJson.write(reports, problems, language, out));
    return run.over(at, (plan, actuals) -> monitoring.look(plan, actuals, at), pages);
  }
}
