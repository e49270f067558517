package org.plumbline.review.rule;

import org.plumbline.regulation.CheckCharacters;
import org.plumbline.regulation.Frames;
import org.plumbline.regulation.ReviewWords;
import org.plumbline.regulation.Thresholds;
import org.plumbline.regulation.Units;

/** The regulation data that rules are built with. */
public record RuleData(
    Thresholds thresholds,
    CheckCharacters checkCharacters,
    ReviewWords words,
    Frames frames,
    Units units) {

  /** The data that ships with the product. */
  public static RuleData bundled() {
    return new RuleData(
        Thresholds.bundled(),
        CheckCharacters.bundled(),
        ReviewWords.bundled(),
        Frames.bundled(),
        Units.bundled());
  }

  /** A copy that decides by other figures. */
  public RuleData withThresholds(Thresholds others) {
    return new RuleData(others, checkCharacters, words, frames, units);
  }
}
