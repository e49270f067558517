package org.plumbline.forms;

import java.util.Optional;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.waiver.Waivers;

/**
 * 审核附注. What a review carries besides its findings.
 *
 * @param regulationVersion of the regulation data, with a hash of its content
 * @param waivers what was accepted, what has expired, what matches nothing any more
 * @param comparison with an earlier report, where one was given
 */
public record RunNotes(
    Optional<String> regulationVersion,
    Waivers.Outcome waivers,
    Optional<ReportComparison> comparison) {

  /** A review without waivers and earlier report. */
  public static RunNotes none() {
    return new RunNotes(Optional.empty(), Waivers.Outcome.none(), Optional.empty());
  }
}
