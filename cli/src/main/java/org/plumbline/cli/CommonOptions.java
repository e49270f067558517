package org.plumbline.cli;

import org.plumbline.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command understands. */
@Command
public final class CommonOptions {

  /** Checked by the parser; {@link RequestedLanguage} has acted on it before. */
  @Option(names = "--lang", paramLabel = "zh|en", completionCandidates = LanguageCodes.class)
  Language language = Language.ZH;

  @Option(names = "--debug")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;
}
