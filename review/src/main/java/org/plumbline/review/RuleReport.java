package org.plumbline.review;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.RuleInfo;

/** What one rule says of one plan. A check that could not be made is noted once, however often. */
final class RuleReport implements Findings {

  private final RuleInfo rule;
  private final Severity severity;

  /** Most rules say nothing of most plans, so the lists are made with the first word. */
  private List<Finding> findings = List.of();

  private List<NotRun> notRun = List.of();

  RuleReport(RuleInfo rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  List<Finding> findings() {
    return findings;
  }

  List<NotRun> notRun() {
    return notRun;
  }

  @Override
  public void report(SourceLocation at, Bilingual message) {
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    findings.add(new Finding(rule, severity, message, at));
  }

  @Override
  public void notEnoughData(Bilingual reason) {
    note(NotRun.Cause.NOT_ENOUGH_DATA, reason);
  }

  @Override
  public void notApplicable(Bilingual reason) {
    note(NotRun.Cause.NOT_APPLICABLE, reason);
  }

  private void note(NotRun.Cause cause, Bilingual reason) {
    for (NotRun noted : notRun) {
      if (noted.cause() == cause) {
        return;
      }
    }
    if (notRun.isEmpty()) {
      notRun = new ArrayList<>(1);
    }
    notRun.add(new NotRun(rule, cause, reason));
  }
}
