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
        new BenefitNotCaused(data),
        new CountUnderQuality(words),
        new DescriptionBesideName(data),
        new DescriptionIsName(),
        new DescriptionMissing(),
        new DescriptionNamesSourceOnly(words),
        new DescriptionRepeatsGoal(data.thresholds()),
        new DescriptionRestatesName(data),
        new DuplicateIndicator(),
        new IndicatorOfOtherProject(words),
        new MediaCountAsEconomicEffect(words),
        new NameBracketsUnbalanced(),
        new NameInWrongDimension(words),
        new NameIsNoMeasure(words),
        new NameNotDistinct(),
        new NameOrdinalPrefix(),
        new NameRepeatsWord(words),
        new NameSaysNotWhat(words),
        new NameStrayPunctuation(),
        new RateInCountingUnit(words),
        new RelatedCountsContradict(words),
        new SameDescriptionMany(data.thresholds()),
        new SatisfactionDescribedOtherwise(words),
        new SatisfactionOfWrongPeople(data),
        new TwoMeasuresInOne(words),
        new WrongCharacter(words));
  }
}
