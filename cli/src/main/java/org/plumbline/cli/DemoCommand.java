package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline demo}: reviews the sample document and shows the report. */
@Command(name = "demo", versionProvider = ProductVersion.class)
final class DemoCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--data", paramLabel = "DIR")
  Path data = Path.of(".plumbline", "demo");

  DemoCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    return wiring.demo().run(data, session).code();
  }
}
