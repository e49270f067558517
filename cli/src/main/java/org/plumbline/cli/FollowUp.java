package org.plumbline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.cli.journal.RunIdentity;
import org.plumbline.forms.RunNotes;
import org.plumbline.regulation.RegulationData;
import org.plumbline.review.PlanReview;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.waiver.Waiver;
import org.plumbline.review.waiver.Waivers;

/**
 * What a review follows: waivers, and an earlier report.
 *
 * @param facts what of it decides the bytes of a report
 */
record FollowUp(
    Waivers waivers, LocalDate today, Optional<List<ReportedFinding>> since, RunIdentity facts) {

  /** What is to be said of some plans of a run. */
  Waivers.Outcome outcome(List<PlanReview> reviews) {
    return waivers.applyTo(reviews, today);
  }

  /** The places of the waivers that cover something in a run. */
  List<Integer> used(Waivers.Outcome outcome) {
    return waivers.waivers().stream()
        .filter(waiver -> !outcome.unmatched().contains(waiver))
        .map(waiver -> waivers.waivers().indexOf(waiver))
        .distinct()
        .toList();
  }

  /**
   * What is to be said of a whole run.
   *
   * @param used the places of the waivers that cover something in it
   */
  RunNotes notes(Set<Integer> used, List<ReportedFinding> findings) {
    List<Waiver> unmatched =
        waivers.waivers().stream()
            .filter(waiver -> !used.contains(waivers.waivers().indexOf(waiver)))
            .toList();
    return notes(new Waivers.Outcome(List.of(), outcome(List.of()).expired(), unmatched), findings);
  }

  RunNotes notes(Waivers.Outcome outcome, List<ReportedFinding> findings) {
    return new RunNotes(
        Optional.of(RegulationData.version()),
        outcome,
        since.map(former -> ReportComparison.of(former, findings)));
  }
}
