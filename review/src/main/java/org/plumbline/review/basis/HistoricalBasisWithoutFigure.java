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
    code = "historical_basis_without_figure",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "“历史标准”没有历史数据", en = "\"Historical standard\" without a figure"),
    why =
        @Wording(
            zh = "历史标准应是往年的实际数，不写明就看不出指标值是高是低。",
            en =
                "A historical standard is an actual figure of earlier years; without it nobody sees"
                    + " whether the target is high or low."),
    fix =
        @Wording(
            zh = "在括号里写明年份和实际数，如“历史标准（2021年14个）”。",
            en = "Name year and actual value in brackets, as in 历史标准（2021年14个）."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class HistoricalBasisWithoutFigure implements PlanRule {

  private final WordList bare;

  HistoricalBasisWithoutFigure(IndicatorWords words) {
    this.bare = words.get("bare_historical_basis");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    BareBasis.find(context, bare)
        .ifPresent(basis ->
            findings.report(
                basis.at(),
                Bilingual.of(
                    basis.names().zh() + "的依据只写“历史标准”，没有历史数据",
                    "Only \"historical standard\" (历史标准), without a figure, is the basis of "
                        + basis.names().en())));
  }
}
