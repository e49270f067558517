package org.plumbline.reading;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;

/**
 * 读取结果. What one document held, and what has to be said about it.
 *
 * @param reviews 审核表, which print no plan of their own
 */
public record ReadingResult(
    SourceDocument document,
    List<PerformancePlan> plans,
    List<ReviewSheet> reviews,
    List<Notice> notices) {

  public ReadingResult {
    plans = List.copyOf(plans);
    reviews = List.copyOf(reviews);
    notices = List.copyOf(notices);
  }

  /** Of a document without review forms. */
  public ReadingResult(SourceDocument document, List<PerformancePlan> plans, List<Notice> notices) {
    this(document, plans, List.of(), notices);
  }
}
