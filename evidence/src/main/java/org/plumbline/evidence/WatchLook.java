package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.WatchResult.State;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Evaluator;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.evidence.pack.WatchSpec;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.target.Target;

/** Looks at a watch: how it stands, and since when. */
record WatchLook(
    Findings findings,
    Evaluator evaluator,
    Explanation explanation,
    TargetReading targets,
    AsOf asOf) {

  WatchResult look(WatchSpec watch) {
    Yardstick yardstick =
        new Yardstick(
            read(watch, watch.target()), watch.comfortable().map(text -> read(watch, text)));
    Outcome outcome = evaluator.evaluate(watch.measure());
    State state = yardstick.state(outcome);
    Outcome shown = Measurement.inUnitOf(yardstick.target(), outcome);
    return new WatchResult(
        watch,
        yardstick.target(),
        state,
        shown,
        since(watch, yardstick, state),
        explanation.of(watch.measure(), shown),
        findings.behind(watch.measure()));
  }

  /** Backwards from the as-of day, as long as it stood as it stands. */
  private LocalDate since(WatchSpec watch, Yardstick yardstick, State state) {
    Looks looks = Looks.of(watch.every(), asOf);
    LocalDate since = asOf.day();
    for (int step = looks.days().size() - 2; step >= 0; step--) {
      Evaluator then =
          new Evaluator(findings.outcomesOn(watch.measure(), looks, step), evaluator.yardsticks());
      if (yardstick.state(then.evaluate(watch.measure())) != state) {
        break;
      }
      since = looks.days().get(step);
    }
    return since;
  }

  private Target read(WatchSpec watch, String text) {
    return targets.read(text, watch.title().zh(), Optional.empty(), asOf.year());
  }

  /** What is wanted, and what would be comfortable. */
  private record Yardstick(Target target, Optional<Target> comfortable) {

    State state(Outcome outcome) {
      return switch (verdict(target, outcome)) {
        case UNDECIDABLE -> State.NOT_ENOUGH_DATA;
        case NOT_MET -> State.BREACHED;
        case MET ->
            comfortable.filter(more -> verdict(more, outcome) != Verdict.MET).isPresent()
                ? State.AT_RISK
                : State.OK;
      };
    }

    private static Verdict verdict(Target target, Outcome outcome) {
      return Measurement.attainment(target, Measurement.inUnitOf(target, outcome)).verdict();
    }
  }
}
