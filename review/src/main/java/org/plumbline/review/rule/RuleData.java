package org.plumbline.review.rule;

import org.plumbline.regulation.CheckCharacters;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.Thresholds;

/** The regulation data that rules are built with. */
public record RuleData(
    Thresholds thresholds, CheckCharacters checkCharacters, IndicatorWords indicatorWords) {

  /** The data that ships with the product. */
  public static RuleData bundled() {
    return new RuleData(Thresholds.bundled(), CheckCharacters.bundled(), IndicatorWords.bundled());
  }
}
