package org.plumbline.cli;

import java.util.concurrent.Callable;
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
  public Integer call() {
    wiring.rules().write(format, session);
    return ExitStatus.DONE.code();
  }
}
