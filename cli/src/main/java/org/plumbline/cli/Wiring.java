package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.Intake;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.target.TargetReader;

/** The one place where commands meet the modules they speak for. */
record Wiring(
    Supplier<TargetReader> targets,
    Intakes intakes,
    PlansOutput plans,
    ReviewOutput reviews,
    RulesOutput rules,
    Demo demo) {

  /** Makes readers. */
  interface Intakes {

    /**
     * A reader of documents.
     *
     * @param fiscalYear as the user states it
     */
    Intake within(ReadingLimits limits, OptionalInt fiscalYear);
  }

  /** Writes what was read. */
  interface PlansOutput {
    DocumentPages pages(ReadCommand.Format format, Session session);

    /** What can be written as it comes; nothing for a format that is written as a whole. */
    Optional<FlowingPages> flowing(ReadCommand.Format format, Session session);
  }

  /** Takes the results of a run one by one; a run without any writes nothing. */
  interface FlowingPages {
    void add(ReadingResult result);

    void end(List<FileFailure> failures);
  }

  /** Reviews what was read; findings at the threshold give a status. */
  interface ReviewOutput {
    DocumentPages begin(ReviewCommand.Request request, Session session)
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
        Wiring::intake,
        new WritePlans(),
        new WriteReview(),
        new WriteRules(),
        new PlayDemo());
  }

  static Intake intake(ReadingLimits limits, OptionalInt fiscalYear) {
    PlanReader reader = PlanReader.within(limits);
    return (document, index) -> reader.read(document, index, fiscalYear);
  }
}
