package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.journal.RunIdentity;
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

  @Mixin final LimitOptions limits = new LimitOptions();

  @Mixin final OutputOptions output = new OutputOptions();

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
    output.check(!explain && format != Format.HTML);
    if (explain) {
      refuseOutput();
      return new ExplainDocuments(session, fiscalYear()).run(paths, limits.limits(), format).code();
    }
    if (format == Format.HTML) {
      throw new UnusableInputException(
          Bilingual.of(
              "--format html 只能与 --explain 一起使用；审核报告请用 plumbline review",
              "--format html goes with --explain; for a report use plumbline review"));
    }
    return read(new Documents.Order(
            paths, wiring.intakes().within(limits.limits(), fiscalYear()), limits.limits()))
        .code();
  }

  private ExitStatus read(Documents.Order order) throws UnusableInputException {
    Optional<Wiring.FlowingPages> flowing =
        output.file().isPresent() ? Optional.empty() : wiring.plans().flowing(format, session);
    if (flowing.isPresent()) {
      List<FileFailure> failures = Documents.read(order, flowing.get()::add, session);
      flowing.get().end(failures);
      return Documents.conclude(failures, ExitStatus.DONE, session);
    }
    RunIdentity identity =
        RunFacts.reading(RunFacts.of("read", format, session), order.limits(), fiscalYear());
    return new PageRun(order, output, session).run(wiring.plans().pages(format, session), identity);
  }

  private void refuseOutput() throws UnusableInputException {
    if (output.file().isPresent()) {
      throw new UnusableInputException(
          Bilingual.of(
              "--explain 的结果写到标准输出；请用 > 存为文件", "--explain writes to stdout; use > to keep it"));
    }
  }

  private OptionalInt fiscalYear() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
