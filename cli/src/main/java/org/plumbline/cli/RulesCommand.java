package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline rules}: the catalogue. */
@Command(name = "rules", versionProvider = ProductVersion.class)
final class RulesCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--quality")
  boolean quality;

  @Option(names = "--labels", paramLabel = "FILE")
  @Nullable Path labels;

  RulesCommand(Session session, Wiring wiring) {
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
    if (quality || labels != null) {
      return MeasureRules.run(Optional.ofNullable(labels), format, session).code();
    }
    wiring.rules().write(format, session);
    return ExitStatus.DONE.code();
  }
}
