package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together: their texts, their streams, and what happens when they fail. */
final class Commands {

  private Commands() {}

  static CommandLine line(Session session, Wiring wiring) {
    CommandLine line = new CommandLine(new RootCommand());
    line.addSubcommand(new ReadCommand(session, wiring));
    line.addSubcommand(new ReviewCommand(session, wiring));
    line.addSubcommand(new TargetCommand(session, wiring));
    line.addSubcommand(new RulesCommand(session, wiring));
    line.addSubcommand(new CompareCommand(session));
    line.addSubcommand(new MeasureCommand(session, wiring));
    line.addSubcommand(new MonitorCommand(session, wiring));
    line.addSubcommand(new ScoreCommand(session, wiring));
    line.addSubcommand(new PublishCommand(session, wiring));
    line.addSubcommand(new FormsCommand(session, wiring));
    line.addSubcommand(PackCommand.line(session, wiring));
    line.addSubcommand(new DemoCommand(session, wiring));
    addBrought(line, session);
    boolean colour = session.streams().drawing().colour();
    return line.setResourceBundle(usage(session.language()))
        .registerConverter(Dimension.class, new DimensionNames())
        .setCaseInsensitiveEnumValuesAllowed(true)
        // "@" is a character like others: target values and file names may begin with it
        .setExpandAtFiles(false)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(new PrintWriter(session.streams().out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(session.streams().err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(new WrongUsage(session))
        .setExecutionExceptionHandler(new OwnFailure(session));
  }

  private static void addBrought(CommandLine line, Session session) {
    for (BroughtCommands source : ServiceLoader.load(BroughtCommands.class)) {
      source.commands(session.streams(), session.language()).forEach(line::addSubcommand);
    }
    for (String name : AbsentCommand.NAMES) {
      if (!line.getSubcommands().containsKey(name)) {
        line.addSubcommand(name, new AbsentCommand());
      }
    }
  }

  private static ResourceBundle usage(Language language) {
    String name = "usage_" + language.code() + ".properties";
    try (InputStream texts = Commands.class.getResourceAsStream(name)) {
      return new PropertyResourceBundle(
          new InputStreamReader(Objects.requireNonNull(texts, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
