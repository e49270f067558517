package org.plumbline.review.plan;

import org.plumbline.model.plan.FormKind;
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

@ReviewRule(
    code = "purpose_missing",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "没有填写资金用途", en = "The purpose of the money is not given"),
    why =
        @Wording(
            zh = "不知道钱用在哪里，就无法判断目标与资金是否匹配。",
            en = "Without it nobody can judge whether goals and money match."),
    fix = @Wording(zh = "写明资金用于哪些支出。", en = "Say what the money is spent on."),
    basis = @LegalBasis(document = "qingdao-form-2022"))
final class PurposeMissing implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.form() == FormKind.PLAN
        && plan.heading().purpose().filter(text -> !text.value().isBlank()).isEmpty()) {
      findings.report(plan.at(), Bilingual.of("没有填写资金用途", "No purpose is given"));
    }
  }
}
