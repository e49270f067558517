package org.plumbline.review.basis;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.DocumentNumber;

@ReviewRule(
    code = "document_number_brackets",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "发文字号括号有误", en = "Wrong brackets in a document number"),
    why =
        @Wording(
            zh = "发文字号的年份用六角括号〔〕，写错则检索不到原文。",
            en =
                "The year of a document number stands in 〔 〕; with other brackets the document is"
                    + " not found."),
    fix = @Wording(zh = "改用六角括号，如“青工信字〔2019〕28号”。", en = "Use 〔 〕, as in 青工信字〔2019〕28号."),
    basis = @LegalBasis(document = "gb-t-9704-2012"))
final class DocumentNumberBrackets implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator.basis().ifPresent(basis -> examine(basis.value().text(), basis.at(), findings));
    indicator
        .description()
        .ifPresent(description -> examine(description.value(), description.at(), findings));
  }

  private static void examine(String text, SourceLocation at, Findings findings) {
    for (DocumentNumber number : DocumentNumber.allIn(text)) {
      if (!number.isStandard()) {
        findings.report(
            at,
            Bilingual.format(
                "发文字号“%s”应写作“%s”",
                "The document number %s is to be written %s", number.printed(), number.standard()));
      }
    }
  }
}
