package org.plumbline.review.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "purpose_without_indicator",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "资金用途没有指标衡量", en = "A use of the money is measured by no indicator"),
    why =
        @Wording(
            zh = "钱花在这里，却没有一项指标衡量它，这部分资金没有绩效。",
            en = "The money goes there, and nothing measures what comes of it."),
    fix = @Wording(zh = "为该项支出设产出或成本指标。", en = "Add an output or a cost indicator for it."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class PurposeWithoutIndicator implements PlanRule {
  private final List<WordPair> uses;

  PurposeWithoutIndicator(RuleData data) {
    this.uses = data.words().listPairs("uses");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.indicators().isEmpty()) {
      return;
    }
    plan.heading().purpose().ifPresent(purpose -> check(purpose, plan, findings));
  }

  private void check(Sourced<String> purpose, PerformancePlan plan, Findings findings) {
    List<String> bare = new ArrayList<>();
    for (WordPair use : uses) {
      Optional<String> named = use.when().findIn(purpose.value());
      if (named.isPresent() && !PlanTexts.indicatorsSpeak(plan, use.then())) {
        bare.add(named.get());
      }
    }
    if (!bare.isEmpty()) {
      findings.report(
          purpose.at(),
          Bilingual.of(
              "用途中的" + String.join("、", bare) + "没有一项指标衡量",
              "No indicator measures " + String.join(", ", bare) + " of the purpose"));
    }
  }
}
