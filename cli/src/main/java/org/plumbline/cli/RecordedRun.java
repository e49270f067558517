package org.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;

/** Runs a command of the demonstration inside this one, and keeps what it prints. */
record RecordedRun(Path folder, Wiring wiring, Session session) {

  /** Stands for the folder of the demonstration in the arguments of a command. */
  private static final String FOLDER = "DIR/";

  static String inFolder(String file) {
    return FOLDER + file;
  }

  void run(DemoScript.Run run) throws UnusableInputException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path first = folder.resolve(run.files().getFirst());
    makeFolder(first);
    Streams streams =
        new Streams(session.streams().in(), text(out), text(err), Streams.Drawing.NONE);
    String[] arguments = run.arguments().stream().map(this::resolved).toArray(String[]::new);
    int status = Commands.line(new Session(streams, session.language()), wiring).execute(arguments);
    streams.flush();
    if (status != ExitStatus.DONE.code()) {
      throw new UnusableInputException(
          Bilingual.of(
              "演示命令未成功："
                  + String.join(" ", arguments)
                  + "\n"
                  + err.toString(StandardCharsets.UTF_8),
              "A command of the demonstration failed: "
                  + String.join(" ", arguments)
                  + "\n"
                  + err.toString(StandardCharsets.UTF_8)));
    }
    if (run.captured()) {
      OutputFile.writeBytes(first, out::writeTo);
    }
  }

  private String resolved(String argument) {
    return argument.startsWith(FOLDER)
        ? folder.resolve(argument.substring(FOLDER.length())).toString()
        : argument;
  }

  private static PrintStream text(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static void makeFolder(Path file) throws UnusableInputException {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(file, e));
    }
  }
}
