package org.plumbline.forms;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.ReadingResult;

/**
 * 一次读取. Some documents and what they held.
 *
 * @param documents those that were read; a {@link SourceLocation} names one by its index here
 * @param reviews review forms, which print no plan of their own
 * @param failures those that were not
 */
public record ReadingRun(
    List<SourceDocument> documents,
    List<PerformancePlan> plans,
    List<ReviewSheet> reviews,
    List<Notice> notices,
    List<UnreadableDocument> failures) {

  public ReadingRun {
    documents = List.copyOf(documents);
    plans = List.copyOf(plans);
    reviews = List.copyOf(reviews);
    notices = List.copyOf(notices);
    failures = List.copyOf(failures);
  }

  /** Of documents without review forms. */
  public ReadingRun(
      List<SourceDocument> documents,
      List<PerformancePlan> plans,
      List<Notice> notices,
      List<UnreadableDocument> failures) {
    this(documents, plans, List.of(), notices, failures);
  }

  /**
   * Joins results; each must have been read under its own index, in the order given.
   *
   * @param results of documents 0, 1, 2 …
   */
  public static ReadingRun of(List<ReadingResult> results, List<UnreadableDocument> failures) {
    List<SourceDocument> documents = new ArrayList<>();
    List<PerformancePlan> plans = new ArrayList<>();
    List<ReviewSheet> reviews = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (ReadingResult result : results) {
      documents.add(result.document());
      plans.addAll(result.plans());
      reviews.addAll(result.reviews());
      notices.addAll(result.notices());
    }
    return new ReadingRun(documents, plans, reviews, notices, failures);
  }

  /** The document in which a value was printed. */
  public SourceDocument document(SourceLocation location) {
    return documents.get(location.document());
  }

  public int indicators() {
    return plans.stream().mapToInt(plan -> plan.indicators().size()).sum();
  }
}
