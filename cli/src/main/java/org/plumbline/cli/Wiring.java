package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.Intake;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.target.TargetReader;

/**
 * The one place where commands meet the modules they speak for.
 *
 * @param intake by the fiscal year the user states
 */
record Wiring(
    Supplier<TargetReader> targets,
    Function<OptionalInt, Intake> intake,
    PlansOutput plans,
    ReviewOutput reviews,
    RulesOutput rules,
    Demo demo) {

  /** Writes what was read. */
  interface PlansOutput {
    PlansPages begin(ReadCommand.Format format, Session session);
  }

  /** Takes the results of a run one by one; a run without any writes nothing. */
  interface PlansPages {
    void add(ReadingResult result);

    void end(List<FileFailure> failures);
  }

  /** Reviews what was read and writes the report; findings at the threshold give a status. */
  interface ReviewOutput {
    ExitStatus write(DocumentRun.Outcome outcome, ReviewCommand.Request request, Session session)
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
        Wiring::intakeFor,
        new WritePlans(),
        new WriteReview(),
        new WriteRules(),
        new PlayDemo());
  }

  static Intake intakeFor(OptionalInt fiscalYear) {
    PlanReader reader = PlanReader.bundled();
    return (document, index) -> reader.read(document, index, fiscalYear);
  }
}
