package org.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline pack}: for those who write packs; on its own the parser asks for more. */
@Command(name = "pack", versionProvider = ProductVersion.class)
final class PackCommand {

  @Mixin final CommonOptions common = new CommonOptions();

  private PackCommand() {}

  static CommandLine line(Session session, Wiring wiring) {
    return new CommandLine(new PackCommand())
        .addSubcommand(new PackCheckCommand(session, wiring))
        .addSubcommand(new PackSampleCommand(session, wiring));
  }
}
