package org.plumbline.review.others;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.known.KnownPlan;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "targets_unchanged_since_earlier_year",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标和指标值照搬往年", en = "Indicators and targets are those of an earlier year"),
    why =
        @Wording(
            zh = "每一项都与往年相同，说明没有根据当年任务、资金和上年完成情况重新设定。",
            en =
                "Where not one has changed, they were not set anew by the year's work, its money"
                    + " and what was reached before."),
    fix =
        @Wording(
            zh = "根据上年实际完成值和当年预算重新测算；确需不变的，说明理由。",
            en = "Set them by last year's actual values and this year's budget, or say why not."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class TargetsUnchangedSinceEarlierYear implements PlanRule {

  private final int least;

  TargetsUnchangedSinceEarlierYear(RuleData data) {
    this.least =
        data.thresholds().get("targets_unchanged_since_earlier_year", "least").intValueExact();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (!context.others().reachesBefore(context.fiscalYear())) {
      findings.notEnoughData(
          Bilingual.of(
              "没有往年的绩效目标表（可用 --against 给出）",
              "No plan of an earlier year is known (--against gives them)"));
      return;
    }
    KnownPlan known = KnownPlan.of(plan, context.fiscalYear());
    context
        .others()
        .findEarlier(known)
        .filter(
            earlier -> plan.indicators().size() >= least && earlier.targets() == known.targets())
        .ifPresent(earlier ->
            findings.report(
                plan.at(),
                Bilingual.format(
                    "全部 %d 项指标和指标值与 %d 年度相同；预算 %d 年度为 %s，本年度为 %s",
                    "All %d indicators and targets are those of %d; the budget of %d was %s, now %s",
                    plan.indicators().size(),
                    earlier.year(),
                    earlier.year(),
                    printed(earlier),
                    printed(known))));
  }

  private static String printed(KnownPlan plan) {
    return plan.budget().map(Money::toString).orElse("—");
  }
}
