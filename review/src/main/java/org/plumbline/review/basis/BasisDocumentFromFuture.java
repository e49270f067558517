package org.plumbline.review.basis;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
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
    code = "basis_document_from_future",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.WARNING,
    title = @Wording(zh = "依据文件晚于预算年度", en = "A basis document from after the budget year"),
    why =
        @Wording(
            zh = "编制目标时该文件尚未印发，年份多半有误。",
            en =
                "The document did not exist when the target was set; the year is most likely"
                    + " wrong."),
    fix = @Wording(zh = "核对发文字号的年份。", en = "Check the year of the document number."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（可行性）"))
final class BasisDocumentFromFuture implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .basis()
        .ifPresent(basis -> {
          for (DocumentNumber number : DocumentNumber.allIn(basis.value().text())) {
            if (number.year() > context.fiscalYear()) {
              findings.report(basis.at(), message(number, context.fiscalYear()));
            }
          }
        });
  }

  private static Bilingual message(DocumentNumber number, int year) {
    return Bilingual.format(
        "依据“%s”晚于 %d 年度", "The basis %s is later than the budget year %d", number.printed(), year);
  }
}
