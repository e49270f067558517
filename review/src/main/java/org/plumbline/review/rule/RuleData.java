package org.plumbline.review.rule;

import org.plumbline.regulation.CheckCharacters;
import org.plumbline.regulation.Frames;
import org.plumbline.regulation.Thresholds;
import org.plumbline.regulation.WordLists;

/** The regulation data that rules are built with. */
public record RuleData(
    Thresholds thresholds, CheckCharacters checkCharacters, Frames frames, WordLists words) {

  /** The data that ships with the product. */
  public static RuleData bundled() {
    return new RuleData(
        Thresholds.bundled(), CheckCharacters.bundled(), Frames.bundled(), WordLists.bundled());
  }

  /** A copy that decides by other figures. */
  public RuleData withThresholds(Thresholds others) {
    return new RuleData(others, checkCharacters, frames, words);
  }
}
