package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.input.DocumentRun;
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
  Format format = Format.TEXT;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  ReadCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    DocumentRun.Outcome outcome = Documents.read(paths, wiring.documents(), session);
    if (!outcome.results().isEmpty()) {
      wiring.plans().write(outcome.results(), format, session);
    }
    return Documents.conclude(outcome, ExitStatus.DONE, session).code();
  }
}
