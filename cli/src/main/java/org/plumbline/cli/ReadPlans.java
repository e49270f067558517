package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.format.ReadingLimits;

/** The plans of one file or folder that a command needs beside its work. */
record ReadPlans(List<PerformancePlan> plans, ExitStatus status) {

  /** Reads them; a document that cannot be read is said and counts in the status. */
  static ReadPlans of(String path, Wiring wiring, Session session) {
    List<PerformancePlan> plans = new ArrayList<>();
    List<FileFailure> failures =
        Documents.read(
            new Documents.Order(
                List.of(path),
                wiring.intakes().within(ReadingLimits.DEFAULT, OptionalInt.empty())),
            result -> plans.addAll(result.plans()),
            session);
    return new ReadPlans(
        List.copyOf(plans), Documents.conclude(failures, ExitStatus.DONE, session));
  }
}
