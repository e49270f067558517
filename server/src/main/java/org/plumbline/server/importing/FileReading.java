package org.plumbline.server.importing;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.PlanReview;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Reads one file and reviews what it holds. */
@Component
class FileReading {

  private final PlanReader reader = PlanReader.bundled();
  private final ReviewDesk desk;

  FileReading(ReviewDesk desk) {
    this.desk = desk;
  }

  /** What a file holds. */
  record Contents(List<PerformancePlan> plans, List<PlanReview> reviews, List<Notice> notices) {

    /** All but the questions, which depend on what is there already. */
    ImportFile.Figures figures(int openQuestions) {
      return new ImportFile.Figures(
          plans.size(),
          count(Severity.ERROR),
          count(Severity.WARNING),
          count(Severity.INFO),
          openQuestions,
          notices.size(),
          (int) notices.stream().filter(said -> said.severity() == Severity.ERROR).count());
    }

    private int count(Severity severity) {
      return reviews.stream().mapToInt(review -> (int) review.count(severity)).sum();
    }
  }

  Contents read(DocumentBytes document) throws UnreadableDocumentException {
    ReadingResult result = reader.read(document, 0, OptionalInt.empty());
    return reviewed(result.plans(), result.notices());
  }

  /** Reads a file as it was corrected. */
  Contents read(DocumentBytes document, List<Correction> corrections)
      throws UnreadableDocumentException {
    CorrectedBlocks corrected = new CorrectedBlocks(corrections);
    ReadingResult result = reader.explain(document, 0, OptionalInt.empty(), corrected).result();
    return reviewed(
        result.plans().stream().map(corrected::withPrintedPlaces).toList(), result.notices());
  }

  /** What becomes of each cell of a file. */
  Explanation explain(DocumentBytes document, List<Correction> corrections)
      throws UnreadableDocumentException {
    return reader.explain(document, 0, OptionalInt.empty(), new CorrectedBlocks(corrections));
  }

  /** Plans that were read before, reviewed by the rules of today. */
  Contents reviewed(List<PerformancePlan> plans, List<Notice> notices) {
    return new Contents(plans, plans.stream().map(desk::review).toList(), notices);
  }
}
