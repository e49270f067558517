package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers an exception that no command expected: one line, and where the details are. */
final class OwnFailure implements IExecutionExceptionHandler {

  private static final Bilingual STOPPED =
      Bilingual.of(
          "已停止；能用 --resume 的命令可以从停下的地方接着做",
          "Stopped; a command that knows --resume can go on from here");

  private final Session session;

  OwnFailure(Session session) {
    this.session = session;
  }

  @Override
  public int handleExecutionException(Exception cause, CommandLine line, ParseResult parsed) {
    if (cause instanceof UnusableInputException unusable) {
      session.streams().say("plumbline: " + session.text(unusable.explanation()));
      return ExitStatus.UNUSABLE_INPUT.code();
    }
    if (cause instanceof InterruptedException) { // by whoever runs it, as with Ctrl-C
      session.streams().say("plumbline: " + session.text(STOPPED));
      return ExitStatus.INTERNAL_FAILURE.code();
    }
    String trace = trace(cause);
    session.streams().say("plumbline: " + session.text(message(cause, store(trace))));
    if (isDebug(parsed)) {
      session.streams().say(trace.strip());
    }
    return ExitStatus.INTERNAL_FAILURE.code();
  }

  private static boolean isDebug(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .anyMatch(command -> command.getParseResult().hasMatchedOption("--debug"));
  }

  private static Bilingual message(Exception cause, Optional<Path> details) {
    String place = details.map(Path::toString).orElse("--debug");
    return Bilingual.format("程序内部错误：%s；详情见 %s", "Our own failure: %s; details in %s", cause, place);
  }

  private static String trace(Exception cause) {
    StringWriter text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static Optional<Path> store(String trace) {
    try {
      Path file = Files.createTempFile("plumbline-failure-", ".txt");
      Files.writeString(file, trace);
      return Optional.of(file);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
