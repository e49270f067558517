package org.plumbline.review.basis;

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

@ReviewRule(
    code = "other_basis_without_source",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "“其他标准”没有说明来源", en = "\"Other standard\" without a source"),
    why =
        @Wording(
            zh = "“其他标准”没有说明是什么标准，等于没有依据。",
            en = "\"Other standard\" names no standard; it is no basis at all."),
    fix =
        @Wording(
            zh = "在括号里写明来源，如“其他标准（会场单位统计数据）”。",
            en = "Name the source in brackets, as in 其他标准（会场单位统计数据）."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class OtherBasisWithoutSource implements PlanRule {

  private final WordList bare;

  OtherBasisWithoutSource(IndicatorWords words) {
    this.bare = words.get("bare_other_basis");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    BareBasis.find(context, bare)
        .ifPresent(basis ->
            findings.report(
                basis.at(),
                Bilingual.of(
                    basis.names().zh() + "的依据只写“其他标准”",
                    "Only \"other standard\" (其他标准) is the basis of " + basis.names().en())));
  }
}
