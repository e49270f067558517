package org.plumbline.reading;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;

/** 读取结果. What one document held, and what has to be said about it. */
public record ReadingResult(
    SourceDocument document, List<PerformancePlan> plans, List<Notice> notices) {

  public ReadingResult {
    plans = List.copyOf(plans);
    notices = List.copyOf(notices);
  }
}
