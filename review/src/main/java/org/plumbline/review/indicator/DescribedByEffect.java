package org.plumbline.review.indicator;

import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.wording.OrdinalPrefix;

/** 描述成了口号. Whether a share is described by what is done, or a cost by a slogan. */
final class DescribedByEffect {

  private final WordList shareEnds;
  private final WordList shareWords;
  private final WordList activities;
  private final WordList effects;
  private final WordList money;
  private final WordList slogans;

  DescribedByEffect(IndicatorWords words) {
    this.shareEnds = words.get("share_ends");
    this.shareWords = words.get("share_descriptions");
    this.activities = words.get("activities");
    this.effects = words.get("effect_verbs");
    this.money = words.get("money_words");
    this.slogans = words.get("slogans");
  }

  boolean test(Indicator indicator, String description) {
    return isCost(indicator)
        ? slogans.startOf(description) && !money.foundIn(description)
        : isShareOfWork(indicator, description);
  }

  private static boolean isCost(Indicator indicator) {
    return indicator.isIn(Dimension.COST) || indicator.isIn(Category.COST);
  }

  /** A share is described by what is divided by what. */
  private boolean isShareOfWork(Indicator indicator, String description) {
    return shareEnds.endOf(indicator.name().value())
        && indicator.measures(QuantityDimension.RATIO)
        && !shareWords.foundIn(description)
        && (activities.startOf(OrdinalPrefix.strip(description)) || effects.foundIn(description));
  }
}
