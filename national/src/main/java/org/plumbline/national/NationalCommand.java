package org.plumbline.national;

import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline national}: a country's year; on its own the parser asks for more. */
@Command(name = "national", versionProvider = ProductVersion.class)
final class NationalCommand {

  @Mixin final CommonOptions common = new CommonOptions();

  private NationalCommand() {}

  static CommandLine line(Streams streams, Language language) {
    return new CommandLine(new NationalCommand())
        .addSubcommand(new MakeCommand(streams, language))
        .addSubcommand(new ReviewCommand(streams, language))
        .addSubcommand(new AnalyseCommand(streams, language));
  }
}
