package org.plumbline.forms;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.SystemError;
import org.plumbline.review.rule.Criterion;

/**
 * 一次审核. Everything a face shows of a review: command line, server and cluster show the same.
 *
 * @param plans one for each plan of {@code reading}, in the same order
 * @param language the one in which it is shown first
 */
public record ReviewRun(
    ReadingRun reading,
    List<ReviewedPlan> plans,
    Profile profile,
    String catalogueVersion,
    Language language,
    RunNotes notes) {

  public ReviewRun {
    plans = List.copyOf(plans);
  }

  /** A run without notes. */
  public ReviewRun(
      ReadingRun reading,
      List<ReviewedPlan> plans,
      Profile profile,
      String catalogueVersion,
      Language language) {
    this(reading, plans, profile, catalogueVersion, language, RunNotes.none());
  }

  /** A run of the catalogue that ships with the product. */
  public static ReviewRun of(
      ReadingRun reading, List<ReviewedPlan> plans, Profile profile, Language language) {
    return new ReviewRun(reading, plans, profile, RuleCatalogue.VERSION, language);
  }

  public List<PlanReview> reviews() {
    return plans.stream().map(ReviewedPlan::review).toList();
  }

  public List<Finding> findings() {
    return reviews().stream().flatMap(review -> review.findings().stream()).toList();
  }

  /** The findings that nobody has accepted: only these count at a threshold. */
  public List<Finding> openFindings() {
    Set<Finding> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    notes.waivers().waived().forEach(waived -> accepted.add(waived.finding()));
    return findings().stream().filter(finding -> !accepted.contains(finding)).toList();
  }

  public List<SystemError> systemErrors() {
    return reviews().stream().flatMap(review -> review.systemErrors().stream()).toList();
  }

  public long count(Severity severity) {
    return reviews().stream().mapToLong(review -> review.count(severity)).sum();
  }

  public long count(Severity severity, Criterion criterion) {
    return findings().stream()
        .filter(finding -> finding.severity() == severity)
        .filter(finding -> finding.rule().criterion() == criterion)
        .count();
  }

  /** The rules that found something, the most frequent first. */
  public List<RuleCount> rulesByFrequency() {
    return RuleCount.of(findings());
  }

  /** The budgets that are printed, added up. */
  public Money budget() {
    return reading.plans().stream()
        .flatMap(plan -> plan.funding().total().stream())
        .map(Sourced::value)
        .reduce((sum, amount) -> sum.plus(amount))
        .orElse(Money.ZERO);
  }
}
