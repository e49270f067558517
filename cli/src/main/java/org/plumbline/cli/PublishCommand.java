package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.CsvLines;
import org.plumbline.forms.opendata.DataPackage;
import org.plumbline.forms.opendata.IatiResults;
import org.plumbline.forms.opendata.PefaEvidence;
import org.plumbline.forms.opendata.PublishedYear;
import org.plumbline.model.plan.PerformancePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline publish}: plans and results as open data. */
@Command(name = "publish", versionProvider = ProductVersion.class)
final class PublishCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final ActualsOptions actuals = new ActualsOptions();

  @Option(names = "--publisher", paramLabel = "REFERENCE")
  String publisher = "XX-PLUMBLINE";

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "publish-day")
  @Nullable LocalDate today;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "publish-folder")
  Path output = Path.of("");

  @Mixin final LimitOptions limits = new LimitOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  PublishCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    ActualsOfRun given = actuals.read(wiring, null, session);
    List<PublishedYear> years = new ArrayList<>();
    List<FileFailure> failures =
        Documents.read(
            Documents.Order.of(paths, wiring, limits),
            result -> result.plans().forEach(plan -> years.add(year(plan, given))),
            session);
    if (!years.isEmpty()) {
      write(years, remark(given));
    }
    given.problems().forEach(problem -> session.say(problem.message()));
    return Documents.conclude(failures, ExitStatus.DONE, session).code();
  }

  private PublishedYear year(PerformancePlan plan, ActualsOfRun given) {
    PlanActuals actuals = given.of(plan);
    PlanProblems.say(plan, actuals, session::say);
    return PublishedYear.of(plan, actuals);
  }

  /** In both languages, since the files have no language of their own. */
  private static Optional<String> remark(ActualsOfRun given) {
    return given.problems().stream()
        .filter(problem -> problem.code().equals(ActualsOptions.SYNTHETIC))
        .map(problem -> problem.message().zh() + " / " + problem.message().en())
        .findFirst();
  }

  private void write(List<PublishedYear> years, Optional<String> remark)
      throws UnusableInputException {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(output, e));
    }
    LocalDate day = today == null ? LocalDate.now(Clock.systemDefaultZone()) : today;
    file("budget.csv", out -> DataPackage.writeBudget(years, out));
    file("indicators.csv", out -> DataPackage.writeIndicators(years, out));
    file(
        "datapackage.json",
        out -> DataPackage.writeDescriptor("performance-plans", "绩效目标与结果", remark, out));
    file("iati-results.xml", out -> IatiResults.write(years, publisher, day, remark, out));
    file("pefa-pi-8.csv", out -> writeEvidence(PefaEvidence.of(years), out));
  }

  private static void writeEvidence(PefaEvidence evidence, Writer out) {
    CsvLines.write(List.of("dimension", "statement", "share_of_budget", "plans"), out);
    for (PefaEvidence.Line line : evidence.lines()) {
      CsvLines.write(
          List.of(
              line.dimension(),
              line.statement(),
              line.share().toPlainString(),
              Integer.toString(line.plans())),
          out);
    }
  }

  private void file(String name, Consumer<Writer> page) throws UnusableInputException {
    Path file = output.resolve(name);
    OutputFile.write(file, page);
    session.streams().result(file.toString());
  }
}
