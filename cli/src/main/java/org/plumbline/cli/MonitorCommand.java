package org.plumbline.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.forms.json.MonitoringJson;
import org.plumbline.forms.text.MonitoringText;
import org.plumbline.reading.ReadingResult;
import org.plumbline.regulation.MonitoringRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline monitor}: money and targets on one day of the running year. */
@Command(name = "monitor", versionProvider = ProductVersion.class)
final class MonitorCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final ActualsOptions actuals = new ActualsOptions();

  @Option(names = "--at", paramLabel = "DATE", required = true)
  LocalDate at = LocalDate.EPOCH;

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Mixin final LimitOptions limits = new LimitOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  MonitorCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    ActualsOfRun given = actuals.read(wiring, at, session);
    MonitoringRules rules = MonitoringRules.bundled();
    Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
    List<MonitoringReport> reports = new ArrayList<>();
    List<FileFailure> failures =
        Documents.read(
            Documents.Order.of(paths, wiring, limits),
            (ReadingResult result) ->
                result
                    .plans()
                    .forEach(plan -> reports.add(monitoring.look(plan, given.of(plan), at))),
            session);
    if (!reports.isEmpty()) {
      session.streams().results(page(reports, given));
    }
    return Documents.conclude(failures, ExitStatus.DONE, session).code();
  }

  private Consumer<Writer> page(List<MonitoringReport> reports, ActualsOfRun given) {
    boolean colour = session.streams().drawing().colour();
    return switch (format) {
      case TEXT ->
          out -> MonitoringText.write(reports, given.problems(), session.language(), colour, out);
      case JSON -> out -> MonitoringJson.write(reports, given.problems(), session.language(), out);
    };
  }
}
