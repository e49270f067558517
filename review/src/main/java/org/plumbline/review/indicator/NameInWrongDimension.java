package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.IndicatorWords.NamePlace;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "name_in_wrong_dimension",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标与二级指标不符", en = "An indicator stands in the wrong dimension"),
    why =
        @Wording(
            zh = "放错类别的指标按错误的权重计分，也使应有的类别空缺。",
            en = "It earns the points of another dimension and leaves its own empty."),
    fix = @Wording(zh = "移到与名称相符的二级指标。", en = "Move it to the dimension its name speaks of."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class NameInWrongDimension implements IndicatorRule {

  private final List<NamePlace> places;
  private final WordList ecology;
  private final WordList lengths;
  private final WordList effects;

  NameInWrongDimension(IndicatorWords words) {
    this.places = words.listNamePlaces();
    this.ecology = words.get("ecology");
    this.lengths = words.get("lengths_of_time");
    this.effects = words.get("effect_amounts");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .dimension()
        .ifPresent(dimension -> {
          String name = indicator.name().value();
          for (NamePlace place : places) {
            if (place.strangers().contains(dimension) && place.ends().endOf(name)) {
              findings.report(indicator.name().at(), message(name, dimension, place.home()));
              return;
            }
          }
          if (isStranger(indicator, dimension)) {
            findings.report(indicator.name().at(), message(name, dimension));
          }
        });
  }

  /** What a dimension never holds, whatever the name ends in. */
  private boolean isStranger(Indicator indicator, Dimension dimension) {
    return switch (dimension) {
      case ECOLOGICAL -> !PlanTexts.speaks(indicator, ecology);
      case QUALITY ->
          counts(indicator, QuantityDimension.DURATION) && !PlanTexts.speaks(indicator, lengths);
      case QUANTITY ->
          counts(indicator, QuantityDimension.MONEY) && effects.foundIn(indicator.name().value());
      case TIMELINESS,
          COST,
          ECONOMIC_COST,
          SOCIAL_COST,
          ECOLOGICAL_COST,
          ECONOMIC,
          SOCIAL,
          SUSTAINABILITY,
          RECIPIENT_SATISFACTION ->
          false;
    };
  }

  private static boolean counts(Indicator indicator, QuantityDimension kind) {
    return indicator.measures(kind);
  }

  private static Bilingual message(String name, Dimension dimension) {
    return Bilingual.format(
        "“%s”列在%s下，说的不是这一类",
        "\"%s\" stands under %s and is nothing of the kind",
        OrdinalPrefix.strip(name),
        dimension.official());
  }

  private static Bilingual message(String name, Dimension dimension, Dimension home) {
    String bare = OrdinalPrefix.strip(name);
    return Bilingual.format(
        "“%s”列在%s下，应属%s",
        "\"%s\" stands under %s and belongs to %s", bare, dimension.official(), home.official());
  }
}
