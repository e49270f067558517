package org.plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleInfo;

/** 审核. Runs the catalogue over plans, as a profile wants it. Holds no state; any thread may use it. */
public final class Reviewer {

  private static final Comparator<Finding> DOCUMENT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.at().table())
          .thenComparingInt(finding -> finding.at().row())
          .thenComparingInt(finding -> finding.at().column());

  private final List<Entry> entries;
  private final Profile profile;

  public Reviewer(RuleCatalogue catalogue, Profile profile) {
    this.entries = catalogue.rules().stream().map(rule -> new Entry(rule, rule.info())).toList();
    this.profile = profile;
  }

  public Profile profile() {
    return profile;
  }

  /**
   * Reviews one plan.
   *
   * @param fiscalYear the year by whose rules it is judged, where the plan itself names none
   */
  public PlanReview review(PerformancePlan plan, int fiscalYear) {
    ReviewContext context = new ReviewContext(plan, plan.fiscalYear().orElse(fiscalYear));
    Outcome outcome = new Outcome();
    for (Entry entry : entries) {
      skipped(entry.info, context)
          .ifPresentOrElse(outcome.notRun::add, () -> run(entry, context, outcome));
    }
    outcome.findings.sort(DOCUMENT_ORDER);
    return new PlanReview(plan, outcome.findings, outcome.notRun, outcome.errors);
  }

  private Optional<NotRun> skipped(RuleInfo rule, ReviewContext context) {
    if (profile.switchesOff(rule)) {
      return Optional.of(
          new NotRun(
              rule,
              NotRun.Cause.SWITCHED_OFF,
              Bilingual.format(
                  "审核口径 %s 关闭了本规则", "Switched off by profile %s", profile.name())));
    }
    if (!rule.appliesTo(context.fiscalYear())) {
      return Optional.of(
          new NotRun(
              rule,
              NotRun.Cause.NOT_APPLICABLE,
              Bilingual.format(
                  "本规则不适用于 %d 年度", "Not in force for fiscal year %d", context.fiscalYear())));
    }
    return Optional.empty();
  }

  /** A crash is ours, never the plan's: it is recorded, what the rule said is dropped, we go on. */
  private void run(Entry entry, ReviewContext context, Outcome outcome) {
    Report report = new Report(entry.info, profile);
    try {
      switch (entry.rule) {
        case PlanRule rule -> rule.check(context, report);
        case IndicatorRule rule -> {
          for (Indicator indicator : context.plan().indicators()) {
            rule.check(indicator, context, report);
          }
        }
      }
      outcome.findings.addAll(report.findings);
      outcome.notRun.addAll(report.notRun);
    } catch (RuntimeException e) {
      outcome.errors.add(new SystemError(entry.info.code(), context.plan().at(), e.toString()));
      outcome.notRun.add(
          new NotRun(
              entry.info,
              NotRun.Cause.CRASHED,
              Bilingual.of("本规则运行失败，未作审核", "The rule failed, so nothing was checked")));
    }
  }

  private record Entry(Rule rule, RuleInfo info) {}

  private static final class Outcome {
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotRun> notRun = new ArrayList<>();
    private final List<SystemError> errors = new ArrayList<>();
  }

  private static final class Report implements Findings {
    private final RuleInfo rule;
    private final Profile profile;
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotRun> notRun = new ArrayList<>();

    Report(RuleInfo rule, Profile profile) {
      this.rule = rule;
      this.profile = profile;
    }

    @Override
    public void report(SourceLocation at, Bilingual message) {
      findings.add(new Finding(rule, profile.severityOf(rule), message, at));
    }

    @Override
    public void notEnoughData(Bilingual reason) {
      notRun.add(new NotRun(rule, NotRun.Cause.NOT_ENOUGH_DATA, reason));
    }

    @Override
    public void notApplicable(Bilingual reason) {
      notRun.add(new NotRun(rule, NotRun.Cause.NOT_APPLICABLE, reason));
    }
  }
}
