package org.plumbline.review.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Indicator;
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

@ReviewRule(
    code = "basis_not_listed",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值确定依据不在规定种类中", en = "A basis outside the list"),
    why =
        @Wording(
            zh = "依据应从计划、行业、历史、预算支出、其他标准中选填，自造的说法不便核对和汇总。",
            en =
                "A basis is one of the listed kinds of standard; other words can be neither checked"
                    + " nor counted."),
    fix =
        @Wording(
            zh = "改为规定的种类，来源写在括号里，如“历史标准（近三年平均5000家）”。",
            en = "Choose a listed kind and put the source in brackets."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BasisNotListed implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, List<Indicator>> byText = new LinkedHashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      indicator
          .basis()
          .map(Sourced::value)
          .filter(basis -> !basis.listed() && basis.kind() != BasisKind.UNSTATED)
          .filter(basis -> !basis.text().isBlank())
          .ifPresent(
              basis -> byText.computeIfAbsent(basis.text(), _ -> new ArrayList<>()).add(indicator));
    }
    byText.forEach((text, indicators) -> report(text, indicators, findings));
  }

  private static void report(String text, List<Indicator> indicators, Findings findings) {
    indicators
        .getFirst()
        .basis()
        .ifPresent(basis ->
            findings.report(
                basis.at(),
                Bilingual.format(
                    "依据“%s”不是规定的种类（%d 处）",
                    "The basis \"%s\" is not one of the listed kinds (%d times)",
                    text,
                    indicators.size())));
  }
}
