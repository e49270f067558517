package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.Brackets;

@ReviewRule(
    code = "name_brackets_unbalanced",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称或描述括号不配对", en = "Brackets in a name or description do not pair up"),
    why =
        @Wording(
            zh = "括号不配对，说明文字有缺漏，读者不知补充说明到哪里为止。",
            en = "A lone bracket shows that text is missing or that an aside has no end."),
    fix = @Wording(zh = "补上或删去多余的括号、引号。", en = "Add the missing mark or remove the lone one."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NameBracketsUnbalanced implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    examine(indicator.name(), findings);
    indicator.description().ifPresent(description -> examine(description, findings));
  }

  private static void examine(Sourced<String> text, Findings findings) {
    Brackets.findUnpaired(text.value())
        .ifPresent(mark ->
            findings.report(
                text.at(),
                Bilingual.format("“%s”不配对：%s", "%s has no partner: %s", mark, text.value())));
  }
}
