package org.plumbline.review.rule;

import org.plumbline.regulation.CheckCharacters;
import org.plumbline.regulation.Frames;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.Thresholds;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.WordLists;
import org.plumbline.review.peers.Peers;

/**
 * The regulation data that rules are built with.
 *
 * @param indicatorWords by which indicators, targets and bases are read
 * @param words by which money, plan and goals are read
 * @param peers what others set as targets; none unless an installation gives them
 */
public record RuleData(
    Thresholds thresholds,
    CheckCharacters checkCharacters,
    IndicatorWords indicatorWords,
    WordLists words,
    Frames frames,
    Units units,
    Peers peers) {

  /** The data that ships with the product. */
  public static RuleData bundled() {
    return new RuleData(
        Thresholds.bundled(),
        CheckCharacters.bundled(),
        IndicatorWords.bundled(),
        WordLists.bundled(),
        Frames.bundled(),
        Units.bundled(),
        Peers.NONE);
  }

  /** A copy that decides by other figures. */
  public RuleData withThresholds(Thresholds others) {
    return new RuleData(others, checkCharacters, indicatorWords, words, frames, units, peers);
  }

  /** A copy that holds targets against those of others. */
  public RuleData withPeers(Peers others) {
    return new RuleData(thresholds, checkCharacters, indicatorWords, words, frames, units, others);
  }
}
