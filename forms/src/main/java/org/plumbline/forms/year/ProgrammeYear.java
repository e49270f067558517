package org.plumbline.forms.year;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.monitoring.Light;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.forms.opendata.PublishedYear;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.review.PlanReview;

/**
 * 项目全年. One programme's year: read, reviewed, measured, monitored, scored, on forms, published.
 *
 * @param measured at the end of the year; absent for a project that no pack is about
 * @param forms how many kinds of official forms can be filled in of it
 */
public record ProgrammeYear(
    PlanReview review,
    Optional<MeasuredPack> measured,
    MonitoringReport monitoring,
    ScoreSheet score,
    PublishedYear published,
    int forms) {

  public PerformancePlan plan() {
    return review.plan();
  }

  /** What was measured, in the order of the indicators; empty where nothing was. */
  public List<IndicatorResult> results() {
    return measured.flatMap(MeasuredPack::result).map(PackResult::indicators).orElse(List.of());
  }

  /** Targets whose value is understood, which prose is not. */
  long typed() {
    return targets().stream().filter(target -> !(target instanceof Target.Narrative)).count();
  }

  /** Targets of which something was inferred, and said. */
  long inferred() {
    return targets().stream().filter(target -> !target.assumptions().isEmpty()).count();
  }

  long computed() {
    return results().stream()
        .filter(result -> result.outcome() instanceof Outcome.Known && !result.attested())
        .count();
  }

  long attested() {
    return results().stream().filter(IndicatorResult::attested).count();
  }

  /** Records behind the figures; one that two figures count, twice. */
  long records() {
    return results().stream().mapToLong(result -> result.behind().records()).sum();
  }

  long lights(Light light) {
    return monitoring.indicators().stream().filter(state -> state.light() == light).count();
  }

  /** Indicators that are published with what was achieved. */
  long publishedResults() {
    return published.achieved().stream().filter(Optional::isPresent).count();
  }

  boolean synthetic() {
    return measured.filter(MeasuredPack::synthetic).isPresent();
  }

  private List<Target> targets() {
    return plan().indicators().stream()
        .map(Indicator::target)
        .flatMap(Optional::stream)
        .map(Sourced::value)
        .toList();
  }
}
