package org.plumbline.review.indicator;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "indicator_of_other_project",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "指标衡量的是另一个项目的资金", en = "The indicator measures money of another project"),
    why =
        @Wording(
            zh = "奖补资金不在本项目列支，发了多少与本项目绩效无关。",
            en =
                "The grants are not paid from this project, so how much is granted is none of"
                    + " its performance."),
    fix =
        @Wording(
            zh = "换成本项目资金的产出，或在用途中写明由本项目支出。",
            en = "Measure what this money does, or say in the purpose that it pays the grants."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class IndicatorOfOtherProject implements PlanRule {
  private final WordList grants;
  private final WordList handling;

  IndicatorOfOtherProject(IndicatorWords words) {
    this.grants = words.get("grant_words");
    this.handling = words.get("grant_handling");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.heading().purpose().isEmpty()
        || PlanTexts.nameSpeaks(plan, grants)
        || PlanTexts.purposeSpeaks(plan, grants)) {
      return;
    }
    boolean goals = PlanTexts.goalsSpeak(plan, grants);
    for (Indicator indicator : plan.indicators()) {
      String name = OrdinalPrefix.strip(indicator.name().value());
      if (isMoneyOrCount(indicator, goals) && grants.foundIn(name) && !handling.foundIn(name)) {
        findings.report(
            indicator.name().at(),
            Bilingual.format(
                "“%s”说的是奖补资金，项目名称和用途都没有这笔支出",
                "\"%s\" is about grants, which neither name nor purpose of the project pay", name));
      }
    }
  }

  /** Counts are the project's own where its goals speak of the grants. */
  private static boolean isMoneyOrCount(Indicator indicator, boolean announced) {
    return indicator
        .dimension()
        .filter(dimension ->
            dimension == Dimension.COST || dimension == Dimension.QUANTITY && !announced)
        .isPresent();
  }
}
