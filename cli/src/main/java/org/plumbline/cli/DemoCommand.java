package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline demo}: shows what the product does on the sample document. */
@Command(name = "demo", versionProvider = ProductVersion.class)
final class DemoCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--data", paramLabel = "DIR")
  Path data = Path.of(".plumbline", "demo");

  @Option(names = "--offline")
  boolean offline;

  DemoCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Path home = Path.of(System.getProperty("plumbline.home", ""));
    return (offline ? new OfflineDemo(home, wiring) : wiring.demo()).run(data, session).code();
  }
}
