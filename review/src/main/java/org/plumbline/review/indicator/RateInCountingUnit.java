package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
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
    code = "rate_in_counting_unit",
    criterion = Criterion.RELEVANCE,
    severity = Severity.ERROR,
    title = @Wording(zh = "比率类指标用计数单位", en = "A rate is measured in a counting unit"),
    why =
        @Wording(
            zh = "“率”“度”是部分与整体之比，用“家”“个”“份”计数，无法判断是否达到。",
            en =
                "A rate compares a part with a whole; a count of things cannot say whether it is"
                    + " reached."),
    fix =
        @Wording(
            zh = "指标值改为百分比，或把名称改为数量。",
            en = "State the target in percent, or rename the indicator to a count."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class RateInCountingUnit implements IndicatorRule {

  private final WordList rates;
  private final WordList scored;
  private final WordList scores;

  RateInCountingUnit(IndicatorWords words) {
    this.rates = words.get("rates");
    this.scored = words.get("scored_degrees");
    this.scores = words.get("score_units");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.COUNT)
        .filter(_ -> rates.endOf(indicator.name().value()))
        .filter(quantity -> !isScore(indicator.name().value(), quantity))
        .ifPresent(quantity -> findings.report(indicator.at(), message(indicator, quantity)));
  }

  /** 满意度 ≥90分: what people think is as often asked in points as in percent. */
  private boolean isScore(String name, Quantity quantity) {
    return scored.endOf(name) && scores.includes(quantity.unit().symbol());
  }

  private static Bilingual message(Indicator indicator, Quantity quantity) {
    return Bilingual.format(
        "“%s”是比率，指标值却以“%s”计数（%s）",
        "\"%s\" is a rate, yet its target counts in %s (%s)",
        OrdinalPrefix.strip(indicator.name().value()),
        quantity.unit().symbol(),
        indicator.at().text());
  }
}
