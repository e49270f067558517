package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter, by code. */
public final class IndicatorRules {

  private IndicatorRules() {}

  public static List<Rule> all(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    return List.of(
        new ActivityUnderBenefit(words),
        new BenefitBeyondProject(data),
        new CountUnderQuality(words),
        new DescriptionIsName(),
        new DescriptionMissing(),
        new DescriptionNamesSourceOnly(words),
        new DescriptionRestatesName(data),
        new DuplicateIndicator(),
        new MediaCountAsEconomicEffect(words),
        new NameBracketsUnbalanced(),
        new NameInWrongDimension(words),
        new NameNotDistinct(),
        new NameOrdinalPrefix(),
        new NameRepeatsWord(words),
        new NameSaysNotWhat(words),
        new NameStrayPunctuation(),
        new RateInCountingUnit(words),
        new RelatedCountsContradict(words),
        new SameDescriptionMany(data.thresholds()),
        new SatisfactionDescribedOtherwise(words),
        new TwoMeasuresInOne(words),
        new WrongCharacter(words));
  }
}
