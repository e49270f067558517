package org.plumbline.review;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;

/**
 * 单个绩效目标表的审核结果. What the catalogue says of one plan.
 *
 * @param findings in document order
 */
public record PlanReview(
    PerformancePlan plan,
    List<Finding> findings,
    List<NotRun> notRun,
    List<SystemError> systemErrors) {

  public PlanReview {
    findings = List.copyOf(findings);
    notRun = List.copyOf(notRun);
    systemErrors = List.copyOf(systemErrors);
  }

  public Optional<Severity> worst() {
    return findings.stream().map(Finding::severity).max(Severity::compareTo);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
