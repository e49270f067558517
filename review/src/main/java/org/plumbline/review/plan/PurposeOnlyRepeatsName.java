package org.plumbline.review.plan;

import java.util.Optional;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.PlainText;

@ReviewRule(
    code = "purpose_only_repeats_name",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "资金用途只是重复项目名称", en = "The purpose only repeats the project's name"),
    why =
        @Wording(
            zh = "没有说明钱用在哪些方面，无法判断目标与资金是否匹配。",
            en = "It does not say what the money is for, so goals and money cannot be compared."),
    fix =
        @Wording(
            zh = "写明支出内容、对象和标准，如“用于支付平台运维服务费、云资源租赁费”。",
            en = "Say what is bought or paid, for whom, and at what rate."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class PurposeOnlyRepeatsName implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<Sourced<String>> purpose = context.plan().heading().purpose();
    if (purpose.isEmpty()) {
      return;
    }
    String said = PlainText.withoutYear(purpose.get().value());
    String name = PlainText.withoutYear(context.plan().project().name().value());
    if (!said.isEmpty() && said.equals(name)) {
      findings.report(
          purpose.get().at(),
          Bilingual.format(
              "资金用途“%s”与项目名称相同，没有说明钱用在哪里",
              "The purpose, \"%s\", is the project's name and does not say what the money is for",
              purpose.get().value()));
    }
  }
}
