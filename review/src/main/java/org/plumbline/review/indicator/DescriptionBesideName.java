package org.plumbline.review.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "description_beside_name",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title =
        @Wording(zh = "描述说的不是名称所指的事", en = "The description is about something else than the name"),
    why =
        @Wording(
            zh = "名称与描述各说各的，取数时不知以哪个为准。",
            en =
                "Name and description speak of different things; nobody knows which of them is"
                    + " counted."),
    fix =
        @Wording(
            zh = "按名称改写描述，说明怎样计算、从哪里取数。",
            en = "Describe what the name says: how it is computed and from what."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class DescriptionBesideName implements PlanRule {
  private final DescribedOtherwise otherwise;
  private final DescribedByEffect byEffect;

  DescriptionBesideName(RuleData data) {
    this.otherwise = new DescribedOtherwise(data);
    this.byEffect = new DescribedByEffect(data.indicatorWords());
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> suspects = context.indicatorsWhere(this::isDescribedOtherwise);
    if (suspects.isEmpty()) {
      return;
    }
    Set<String> shared = sharedDescriptions(context.plan());
    for (Indicator indicator : suspects) {
      indicator
          .description()
          .filter(description -> !shared.contains(description.value()))
          .ifPresent(description ->
              findings.report(
                  description.at(),
                  Bilingual.format(
                      "名称是“%s”，描述说的是“%s”",
                      "The name is \"%s\", the description speaks of \"%s\"",
                      OrdinalPrefix.strip(indicator.name().value()),
                      description.value())));
    }
  }

  private boolean isDescribedOtherwise(Indicator indicator) {
    return indicator
        .description()
        .filter(description ->
            otherwise.test(indicator, description.value())
                || byEffect.test(indicator, description.value()))
        .isPresent();
  }

  /** A description that several indicators share is another rule's finding. */
  private static Set<String> sharedDescriptions(PerformancePlan plan) {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Indicator indicator : plan.indicators()) {
      indicator
          .description()
          .filter(description -> !once.add(description.value()))
          .ifPresent(description -> shared.add(description.value()));
    }
    return shared;
  }
}
