package org.plumbline.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;

/** Takes plans one by one with their actual values, and prints what came of them together. */
record EvaluationRun(EvaluationOptions options, Session session, Wiring wiring) {

  /** Looks at one plan. */
  @FunctionalInterface
  interface Look<T> {
    T at(PerformancePlan plan, PlanActuals actuals);
  }

  /** Writes what came of a run. */
  @FunctionalInterface
  interface Page<T> {
    void write(List<T> results, List<Problem> problems, Writer out);
  }

  /** How the results of a run are printed. */
  record Pages<T>(Page<T> text, Page<T> json) {

    private Page<T> of(EvaluationOptions.Format format) {
      return switch (format) {
        case TEXT -> text;
        case JSON -> json;
      };
    }
  }

  /**
   * Goes through the plans.
   *
   * @param day up to which registers are read
   */
  <T> int over(@Nullable LocalDate day, Look<T> look, Pages<T> pages)
      throws UnusableInputException {
    ActualsOfRun given = options.actuals.read(wiring, day, session);
    List<T> results = new ArrayList<>();
    List<FileFailure> failures =
        Documents.read(
            Documents.Order.of(options.paths, wiring, options.limits),
            result -> result.plans().forEach(plan -> results.add(look.at(plan, given.of(plan)))),
            session);
    if (!results.isEmpty()) {
      session
          .streams()
          .results(out -> pages.of(options.format).write(results, given.problems(), out));
    }
    return Documents.conclude(failures, ExitStatus.DONE, session).code();
  }

  boolean colour() {
    return session.streams().drawing().colour();
  }
}
