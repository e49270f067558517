package org.plumbline.review.basis;

import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "basis_after_the_fact",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "指标值的依据要等事后才有", en = "The basis of a target exists only afterwards"),
    why =
        @Wording(
            zh = "指标值在年初确定，事后的统计是实际完成值，不能作它的依据。",
            en =
                "A target is set at the start of the year; what is counted afterwards is the"
                    + " result and no basis of it."),
    fix =
        @Wording(
            zh = "写明年初已有的依据：上年实际数、合同、方案或文件。",
            en =
                "Name what exists at the start of the year: last year's figure, a contract, a"
                    + " plan or a document."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BasisAfterTheFact implements IndicatorRule {
  private final WordList afterwards;
  private final WordList baselines;

  BasisAfterTheFact(IndicatorWords words) {
    this.afterwards = words.get("after_the_fact");
    this.baselines = words.get("baselines");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .basis()
        .filter(basis -> comesAfterwards(basis.value()))
        .ifPresent(basis ->
            findings.report(
                basis.at(),
                Bilingual.format(
                    "依据“%s”要等事后才有，年初拿什么确定“%s”的指标值？",
                    "The basis \"%s\" comes afterwards: what does the target of \"%s\" rest on"
                        + " now?",
                    basis.value().text(),
                    OrdinalPrefix.strip(indicator.name().value()))));
  }

  private boolean comesAfterwards(Basis basis) {
    return basis.kind() != BasisKind.HISTORICAL
        && afterwards.foundIn(basis.text())
        && !baselines.foundIn(basis.text());
  }
}
