package org.plumbline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.known.OtherPlans;
import org.plumbline.review.peers.Peers;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.rule.RuleInfo;

/**
 * 审核. Runs the catalogue over plans, as a profile wants it. Holds no state; any thread may use it.
 */
public final class Reviewer {

  private static final Comparator<Finding> DOCUMENT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.at().table())
          .thenComparingInt(finding -> finding.at().row())
          .thenComparingInt(finding -> finding.at().column());

  private final RuleCatalogue catalogue;
  private final Profile profile;
  private final List<Entry> entries;

  /**
   * A reviewer over a catalogue that was built with the profile's figures; {@link #of} builds both.
   *
   * @throws RegulationDataException if the profile names a rule that is not in the catalogue
   */
  public Reviewer(RuleCatalogue catalogue, Profile profile) {
    profile.requireRulesOf(catalogue);
    this.catalogue = catalogue;
    this.profile = profile;
    this.entries = catalogue.rules().stream().map(rule -> Entry.of(rule, profile)).toList();
  }

  /** The whole catalogue, deciding by the profile's figures. */
  public static Reviewer of(Profile profile) {
    return of(profile, Peers.NONE);
  }

  /** The same, holding targets against those of others. */
  public static Reviewer of(Profile profile, Peers peers) {
    RuleData data = RuleData.bundled().withPeers(peers);
    return new Reviewer(
        RuleCatalogue.of(data.withThresholds(profile.over(data.thresholds()))), profile);
  }

  public Profile profile() {
    return profile;
  }

  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /**
   * Reviews one plan.
   *
   * @param fiscalYear the year by whose rules it is judged, where the plan itself names none
   */
  public PlanReview review(PerformancePlan plan, int fiscalYear) {
    return review(plan, fiscalYear, RuleWatch.NONE);
  }

  /** The same, with somebody told of every rule that is run. */
  public PlanReview review(PerformancePlan plan, int fiscalYear, RuleWatch watch) {
    return review(plan, fiscalYear, OtherPlans.NONE, watch);
  }

  /** The same, held against the plans that came before. */
  public PlanReview review(
      PerformancePlan plan, int fiscalYear, OtherPlans others, RuleWatch watch) {
    ReviewContext context = new ReviewContext(plan, plan.fiscalYear().orElse(fiscalYear), others);
    Outcome outcome = new Outcome();
    for (Entry entry : entries) {
      Optional<NotRun> skipped = entry.skipped(context.fiscalYear());
      if (skipped.isPresent()) {
        outcome.notRun.add(skipped.get());
      } else {
        watch.begins(entry.info);
        run(entry, context, outcome);
        watch.ends(entry.info);
      }
    }
    outcome.findings.sort(DOCUMENT_ORDER);
    return new PlanReview(plan, outcome.findings, outcome.notRun, outcome.errors);
  }

  /** A crash is ours, never the plan's: it is recorded, what the rule said is dropped, we go on. */
  private void run(Entry entry, ReviewContext context, Outcome outcome) {
    RuleReport report = new RuleReport(entry.info, entry.severity);
    try {
      switch (entry.rule) {
        case PlanRule rule -> rule.check(context, report);
        case IndicatorRule rule -> {
          for (Indicator indicator : context.plan().indicators()) {
            rule.check(indicator, context, report);
          }
        }
      }
      if (!report.findings().isEmpty()) {
        outcome.findings.addAll(report.findings());
      }
      if (!report.notRun().isEmpty()) {
        outcome.notRun.addAll(report.notRun());
      }
    } catch (RuntimeException e) {
      outcome.errors.add(new SystemError(entry.info.code(), context.plan().at(), e.toString()));
      outcome.notRun.add(entry.crashed);
    }
  }

  /** A rule and what is said whenever it is not run, worded once and not once a plan. */
  private record Entry(
      Rule rule,
      RuleInfo info,
      Severity severity,
      Optional<NotRun> switchedOff,
      Optional<NotRun> outOfYears,
      NotRun crashed) {

    static Entry of(Rule rule, Profile profile) {
      RuleInfo info = rule.info();
      return new Entry(
          rule,
          info,
          profile.severityOf(info),
          profile.switchesOff(info) ? Optional.of(switchedOff(info, profile)) : Optional.empty(),
          Optional.of(outOfYears(info)),
          new NotRun(
              info,
              NotRun.Cause.CRASHED,
              Bilingual.of("本规则运行失败，未作审核", "The rule failed, so nothing was checked")));
    }

    Optional<NotRun> skipped(int fiscalYear) {
      return switchedOff.isPresent() || info.appliesTo(fiscalYear) ? switchedOff : outOfYears;
    }

    private static NotRun switchedOff(RuleInfo info, Profile profile) {
      return new NotRun(
          info,
          NotRun.Cause.SWITCHED_OFF,
          Bilingual.format("审核口径 %s 关闭了本规则", "Switched off by profile %s", profile.name()));
    }

    private static NotRun outOfYears(RuleInfo info) {
      return new NotRun(
          info,
          NotRun.Cause.NOT_APPLICABLE,
          Bilingual.format(
              "本规则适用于 %d—%d 年度",
              "In force for fiscal years %d to %d only", info.since(), info.until()));
    }
  }

  private static final class Outcome {
    private final List<Finding> findings = new ArrayList<>();
    private final List<NotRun> notRun = new ArrayList<>();
    private final List<SystemError> errors = new ArrayList<>();
  }
}
