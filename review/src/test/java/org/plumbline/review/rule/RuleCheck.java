package org.plumbline.review.rule;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.known.OtherPlans;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/** Runs one rule over one plan, for tests. */
public final class RuleCheck implements Findings {

  private final List<String> messages = new ArrayList<>();
  private final List<SourceLocation> places = new ArrayList<>();
  private final List<String> notRun = new ArrayList<>();

  private RuleCheck() {}

  /** The rule over a whole plan. */
  public static RuleCheck of(Rule rule, PerformancePlan plan) {
    return of(rule, plan, OtherPlans.NONE);
  }

  /** The rule over a plan that comes after others. */
  public static RuleCheck of(Rule rule, PerformancePlan plan, OtherPlans others) {
    RuleCheck check = new RuleCheck();
    ReviewContext context = new ReviewContext(plan, plan.fiscalYear().orElse(2022), others);
    switch (rule) {
      case PlanRule planRule -> planRule.check(context, check);
      case IndicatorRule indicatorRule -> {
        for (Indicator indicator : plan.indicators()) {
          indicatorRule.check(indicator, context, check);
        }
      }
    }
    return check;
  }

  /** The rule over a sound plan with one indicator. */
  public static RuleCheck of(Rule rule, IndicatorBuilder indicator) {
    return of(rule, PlanBuilder.aPlan().with(indicator).build());
  }

  /** The Chinese messages of its findings. */
  public ListAssert<String> findings() {
    return Assertions.assertThat(messages);
  }

  /** The texts of the cells its findings point at. */
  public ListAssert<String> cells() {
    return Assertions.assertThat(places.stream().map(SourceLocation::text).toList());
  }

  /** The Chinese reasons why it was not run. */
  public ListAssert<String> reasonsNotRun() {
    return Assertions.assertThat(notRun);
  }

  public void isSilent() {
    Assertions.assertThat(messages).isEmpty();
  }

  @Override
  public void report(SourceLocation at, Bilingual message) {
    places.add(at);
    messages.add(message.zh());
  }

  @Override
  public void notEnoughData(Bilingual reason) {
    notRun.add(reason.zh());
  }

  @Override
  public void notApplicable(Bilingual reason) {
    notRun.add(reason.zh());
  }
}
