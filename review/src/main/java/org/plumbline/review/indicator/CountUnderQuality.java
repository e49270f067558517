package org.plumbline.review.indicator;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
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
    code = "count_under_quality",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "质量指标只有数量", en = "A count stands among the quality indicators"),
    why =
        @Wording(
            zh = "数量再多也不说明好坏，质量指标应反映达到的标准。",
            en = "However many there are, a count does not say how good they are."),
    fix =
        @Wording(
            zh = "移到数量指标，或改为合格率、采用率等质量值。",
            en = "Move it to the quantity indicators, or measure how good the things are."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class CountUnderQuality implements IndicatorRule {

  private final WordList qualityCounts;
  private final WordList rates;

  CountUnderQuality(IndicatorWords words) {
    this.qualityCounts = words.get("quality_counts");
    this.rates = words.get("rates");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.QUALITY)) {
      return;
    }
    indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.COUNT)
        .filter(quantity -> quantity.amount().signum() > 0)
        .filter(_ -> !saysQuality(indicator.name().value()))
        .ifPresent(_ -> findings.report(indicator.at(), message(indicator)));
  }

  /** A rate in a counting unit is another rule's finding. */
  private boolean saysQuality(String name) {
    return rates.endOf(name) || qualityCounts.foundIn(name);
  }

  private static Bilingual message(Indicator indicator) {
    return Bilingual.format(
        "质量指标“%s”的指标值 %s 只是数量",
        "The quality indicator \"%s\" asks for %s, which is only a count",
        OrdinalPrefix.strip(indicator.name().value()),
        indicator.at().text());
  }
}
