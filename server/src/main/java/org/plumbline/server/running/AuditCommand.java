package org.plumbline.server.running;

import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline audit}: the chain of events from outside the server. */
@Command(name = "audit", versionProvider = ProductVersion.class)
final class AuditCommand {

  @Mixin final CommonOptions common = new CommonOptions();

  private AuditCommand() {}

  static CommandLine line(Streams streams, Language language) {
    return new CommandLine(new AuditCommand())
        .addSubcommand(new AuditVerifyCommand(streams, language))
        .addSubcommand(new AuditExportCommand(streams, language));
  }
}
