package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumbline demo}: shows what the product does, on the sample document. */
@Command(name = "demo", versionProvider = ProductVersion.class)
final class DemoCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--port", paramLabel = "P", descriptionKey = "port")
  int port = 8080;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  Path data = Path.of(".plumbline", "demo");

  @Option(names = "--offline", descriptionKey = "offline")
  boolean offline;

  DemoCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Path home = Path.of(System.getProperty("plumbline.home", ""));
    if (offline) {
      return new OfflineDemo(home, wiring).run(data, session).code();
    }
    Optional<CommandLine> server = server();
    return server.isPresent()
        ? server
            .get()
            .execute("--demo", "--port", Integer.toString(port), "--data", data.toString())
        : wiring.demo().run(data, session).code();
  }

  /** The command that starts the server, where the server is part of this build. */
  private Optional<CommandLine> server() {
    return Optional.ofNullable(spec.parent())
        .map(root -> root.subcommands().get("serve"))
        .filter(serve -> !(serve.getCommand() instanceof AbsentCommand));
  }
}
