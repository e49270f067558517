package org.plumbline.national.reviewing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plumbline.evaluation.actuals.PrintedActuals;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.national.rows.PlanRows;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Schemes;
import org.plumbline.review.Reviewer;

/**
 * The plain engine, as the other faces use it. Building it reads all regulation data, so that a
 * Java builds one for each profile and keeps it; it holds no state, and all its tasks share it.
 */
final class Engine {

  private static final Map<ReviewSettings, Engine> BUILT = new ConcurrentHashMap<>();

  private final Reviewer reviewer;
  private final PlanRows rows = PlanRows.bundled();
  private final PlanReader documents = PlanReader.bundled();
  private final Schemes schemes = Schemes.bundled();
  private final Map<Scheme, Scoring> scorings = new ConcurrentHashMap<>();

  private Engine(Reviewer reviewer) {
    this.reviewer = reviewer;
  }

  static Engine of(ReviewSettings settings) {
    return BUILT.computeIfAbsent(settings, wanted -> new Engine(wanted.reviewer()));
  }

  Reviewer reviewer() {
    return reviewer;
  }

  PlanRows rows() {
    return rows;
  }

  PlanReader documents() {
    return documents;
  }

  /** The score of a plan whose form says what was reached. */
  Optional<ScoreSheet> score(PerformancePlan plan) {
    if (!PrintedActuals.in(plan)) {
      return Optional.empty();
    }
    Scheme scheme =
        schemes.of(
            plan.indicators().stream()
                .flatMap(indicator -> indicator.category().stream())
                .collect(Collectors.toSet()));
    return Optional.of(
        scorings.computeIfAbsent(scheme, Scoring::new).score(plan, PrintedActuals.of(plan)));
  }
}
