package org.plumbline.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.model.text.Bilingual;
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

  @Option(names = "--explain")
  boolean explain;

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
    CSV,
    /** Only with {@code --explain}. */
    HTML;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    if (explain) {
      return new ExplainDocuments(session, fiscalYear()).run(paths, format).code();
    }
    if (format == Format.HTML) {
      throw new UnusableInputException(
          Bilingual.of(
              "--format html 只能与 --explain 一起使用；审核报告请用 plumbline review",
              "--format html goes with --explain; for a report use plumbline review"));
    }
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
