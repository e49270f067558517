package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumbline} on its own: does nothing, so the parser asks for a command. */
@Command(name = "plumbline", versionProvider = ProductVersion.class)
final class RootCommand {

  @Mixin final CommonOptions common = new CommonOptions();
}
