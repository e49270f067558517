package org.plumbline.review.target;

import java.math.BigDecimal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.Thresholds;
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
    code = "compliance_below_full",
    criterion = Criterion.RELEVANCE,
    severity = Severity.ERROR,
    title = @Wording(zh = "合规性指标低于100%", en = "Compliance below 100 %"),
    why =
        @Wording(
            zh = "资金使用必须全部合规，低于100%等于允许部分违规。",
            en =
                "Public money is spent lawfully or not; a target below 100 % allows for some that"
                    + " is not."),
    fix = @Wording(zh = "改为100%。", en = "State 100 %."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class ComplianceBelowFull implements IndicatorRule {

  private final WordList compliance;
  private final WordList subjects;
  private final BigDecimal floor;

  ComplianceBelowFull(IndicatorWords words, Thresholds thresholds) {
    this.compliance = words.get("compliance");
    this.subjects = words.get("compliance_subjects");
    this.floor = thresholds.get("compliance_below_full", "floor");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(share -> share.unit().dimension() == QuantityDimension.RATIO)
        .filter(_ -> isOwnCompliance(indicator.name().value()))
        .filter(share -> share.baseAmount().compareTo(floor) < 0)
        .ifPresent(_ ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "“%s”的指标值为 %s，合规性应为100%%",
                    "The target of \"%s\" is %s; compliance is 100 %%",
                    OrdinalPrefix.strip(indicator.name().value()),
                    indicator.at().text())));
  }

  /** The share of firms that comply is an effect; what the project does with its money is not. */
  private boolean isOwnCompliance(String name) {
    return compliance.foundIn(name) && subjects.foundIn(name);
  }
}
