package org.plumbline.national.reviewing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.source.Severity;
import org.plumbline.national.counting.Tally;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;

/** Counts while a part is reviewed: by rule, and by division and year. */
final class PartCounts {

  private final Map<String, long[]> rules = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();
  private long errors;

  /** Counts of one division and year. */
  private static final class Region {
    private long plans;
    private long indicators;
    private long systemErrors;
    private long scored;
    private long scoreHundredths;
    private final long[] bySeverity = new long[Severity.values().length];
  }

  /** Counts a plan that was reviewed. */
  void add(PlanReview review, String region) {
    Region counts = regions.computeIfAbsent(region, _ -> new Region());
    counts.plans++;
    counts.indicators += review.plan().indicators().size();
    counts.systemErrors += review.systemErrors().size();
    for (Finding finding : review.findings()) {
      counts.bySeverity[finding.severity().ordinal()]++;
      rules.computeIfAbsent(finding.rule().code(), _ -> new long[1])[0]++;
    }
  }

  void addScore(String region, long hundredths) {
    Region counts = regions.computeIfAbsent(region, _ -> new Region());
    counts.scored++;
    counts.scoreHundredths += hundredths;
  }

  void addError() {
    errors++;
  }

  Tally tally() {
    Tally tally = new Tally();
    tally.add(Counted.ERRORS, errors);
    rules.forEach((rule, count) -> tally.add(Counted.RULE + rule, count[0]));
    regions.forEach((name, region) -> {
      String prefix = Counted.REGION + name + Counted.PART;
      tally.add(prefix + Counted.PLANS, region.plans);
      tally.add(prefix + Counted.INDICATORS, region.indicators);
      tally.add(prefix + Counted.SYSTEM_ERRORS, region.systemErrors);
      tally.add(prefix + Counted.SCORED, region.scored);
      tally.add(prefix + Counted.SCORE_HUNDREDTHS, region.scoreHundredths);
      tally.add(Counted.PLANS, region.plans);
      tally.add(Counted.INDICATORS, region.indicators);
      tally.add(Counted.SYSTEM_ERRORS, region.systemErrors);
      tally.add(Counted.SCORED, region.scored);
      tally.add(Counted.FINDINGS, Arrays.stream(region.bySeverity).sum());
      for (Severity severity : Severity.values()) {
        tally.add(prefix + severity.code(), region.bySeverity[severity.ordinal()]);
        tally.add(severity.code(), region.bySeverity[severity.ordinal()]);
      }
    });
    return tally;
  }
}
