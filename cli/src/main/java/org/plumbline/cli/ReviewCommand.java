package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.DocumentRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline review}: the plans in documents held against the rules. */
@Command(name = "review", versionProvider = ProductVersion.class)
final class ReviewCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--profile", paramLabel = "NAME")
  @Nullable String profile;

  @Option(names = "--year", paramLabel = "YEAR", converter = FiscalYearNumber.class)
  @Nullable Integer year;

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  Threshold failOn = Threshold.ERROR;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Mixin final FollowUpOptions followUp = new FollowUpOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  ReviewCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON,
    HTML,
    /** 项目支出绩效目标审核表, to be signed. */
    DOCX;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  /** What {@code --fail-on} may say: the level from which findings give exit status 1. */
  enum Threshold {
    ERROR,
    WARNING,
    NEVER;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  /** What is asked for, besides the documents. */
  record Request(
      Optional<String> profile,
      OptionalInt year,
      Format format,
      Threshold failOn,
      Optional<Path> output,
      FollowUpOptions followUp) {}

  @Override
  public Integer call() throws UnusableInputException {
    DocumentRun.Outcome outcome =
        Documents.read(paths, wiring.intake().apply(fiscalYear()), session);
    ExitStatus status =
        outcome.results().isEmpty()
            ? ExitStatus.DONE
            : wiring.reviews().write(outcome, request(), session);
    return Documents.conclude(outcome.failures(), status, session).code();
  }

  private Request request() {
    return new Request(
        Optional.ofNullable(profile),
        fiscalYear(),
        format,
        failOn,
        Optional.ofNullable(output),
        followUp);
  }

  private OptionalInt fiscalYear() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
