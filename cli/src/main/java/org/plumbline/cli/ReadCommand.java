package org.plumbline.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline read}: the plans in documents, their targets, and what had to be noticed. */
@Command(name = "read", versionProvider = ProductVersion.class)
final class ReadCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.JSON;

  @Option(names = "--year", paramLabel = "YEAR", converter = FiscalYearNumber.class)
  @Nullable Integer year;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  ReadCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    JSON,
    TEXT,
    CSV;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    Wiring.PlansPages pages = wiring.plans().begin(format, session);
    List<FileFailure> failures =
        Documents.read(paths, wiring.intake().apply(fiscalYear()), pages::add, session);
    pages.end(failures);
    return Documents.conclude(failures, ExitStatus.DONE, session).code();
  }

  private OptionalInt fiscalYear() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
