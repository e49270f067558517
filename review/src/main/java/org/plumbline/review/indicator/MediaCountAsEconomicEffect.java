package org.plumbline.review.indicator;

import org.plumbline.model.plan.Dimension;
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
    code = "media_count_as_economic_effect",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "媒体报道次数作为经济效益", en = "Media coverage counted as an economic effect"),
    why =
        @Wording(
            zh = "报道次数不是经济效益，说明不了收入、成本或投资的变化。",
            en = "Coverage is no change of income, cost or investment."),
    fix =
        @Wording(
            zh = "移到产出或社会效益指标，经济效益改为成交额等。",
            en =
                "Move it to the outputs or the social effects; state turnover or the like"
                    + " instead."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class MediaCountAsEconomicEffect implements IndicatorRule {

  private final WordList media;

  MediaCountAsEconomicEffect(IndicatorWords words) {
    this.media = words.get("media");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (indicator.isIn(Dimension.ECONOMIC) && media.foundIn(indicator.name().value())) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "“%s”不是经济效益",
              "\"%s\" is no economic effect", OrdinalPrefix.strip(indicator.name().value())));
    }
  }
}
