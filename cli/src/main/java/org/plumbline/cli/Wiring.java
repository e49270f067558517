package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.plumbline.cli.input.DocumentReader;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.target.TargetReader;

/** The one place where commands meet the modules they speak for. */
record Wiring(
    Supplier<TargetReader> targets,
    DocumentReader documents,
    PlansOutput plans,
    ReviewOutput reviews,
    RulesOutput rules,
    Demo demo) {

  /** Writes what was read. */
  interface PlansOutput {
    void write(List<ReadingResult> documents, ReadCommand.Format format, Session session)
        throws UnusableInputException;
  }

  /** Reviews what was read and writes the report; findings at the threshold give a status. */
  interface ReviewOutput {
    ExitStatus write(List<ReadingResult> documents, ReviewCommand.Request request, Session session)
        throws UnusableInputException;
  }

  /** Writes the catalogue. */
  interface RulesOutput {
    void write(RulesCommand.Format format, Session session);
  }

  /** Plays the demonstration. */
  interface Demo {
    ExitStatus run(Path data, Session session) throws UnusableInputException;
  }

  static Wiring ofProduct() {
    return new Wiring(
        TargetReader::bundled,
        (_, _) -> {
          throw unfinished("read");
        },
        (_, _, _) -> {
          throw unfinished("read");
        },
        (_, _, _) -> {
          throw unfinished("review");
        },
        (_, _) -> {
          throw unfinished("rules");
        },
        (_, _) -> {
          throw unfinished("demo");
        });
  }

  private static UnsupportedOperationException unfinished(String command) {
    return new UnsupportedOperationException("\"" + command + "\" is not in this build");
  }
}
