package org.plumbline.reading.target;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/**
 * Values held against one that is not stated here: {@code 不低于上年}, {@code 超过2023年水平}, {@code
 * 控制在预算内}. They are trends, because a former or planned value is what decides them.
 */
final class BaselineReader {

  private static final int LONGEST = 20;
  private static final int YEAR = 5;

  private final Lexicon<Comparison> comparisons;
  private final Lexicon<String> baselines;
  private final Lexicon<String> qualifiers;
  private final Lexicon<String> tails;

  BaselineReader(StockWords words) {
    this.comparisons = words.comparisonsBefore();
    this.baselines = words.words("baselines");
    this.qualifiers = words.words("baseline-qualifiers");
    this.tails = words.words("baseline-tails");
  }

  Optional<Target> read(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    if (end > LONGEST) {
      return Optional.empty();
    }
    for (int from = 0; from < end - 2; from++) {
      Optional<Lexicon.Match<Comparison>> sign = comparisons.longestAt(text, from);
      if (sign.isPresent() && isBaseline(text, from + sign.get().length(), end)) {
        boolean inside = from > 0;
        return direction(sign.get().value()).map(way -> trend(draft, way, inside));
      }
    }
    return Optional.empty();
  }

  private static Target trend(Draft draft, Direction way, boolean inside) {
    List<Assumption> assumptions =
        inside
            ? List.of(Assumption.WORD_IN_SENTENCE, Assumption.BASELINE_NOT_STATED)
            : List.of(Assumption.BASELINE_NOT_STATED);
    return new Target.Trend(draft.printed(assumptions), way);
  }

  private boolean isBaseline(FoldedText text, int from, int end) {
    int at = skip(qualifiers, text, from);
    int named = skip(baselines, text, at);
    boolean year = isCalendarYear(text, at);
    at = year ? at + YEAR : named;
    boolean found = year || named > from;
    int tail = skip(tails, text, at);
    return found && tail >= end && (!year || tail > at);
  }

  private static boolean isCalendarYear(FoldedText text, int at) {
    return text.startsWith("20", at) && text.isDigitAt(at + 3) && text.at(at + 4) == '年';
  }

  private static int skip(Lexicon<String> words, FoldedText text, int from) {
    int at = from;
    while (true) {
      Optional<Lexicon.Match<String>> word = words.longestAt(text, at);
      if (word.isEmpty()) {
        return at;
      }
      at += word.get().length();
    }
  }

  private static Optional<Direction> direction(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> Optional.of(Direction.NOT_LOWER);
      case MORE_THAN -> Optional.of(Direction.UP);
      case AT_MOST, CONTROLLED -> Optional.of(Direction.NOT_HIGHER);
      case LESS_THAN -> Optional.of(Direction.DOWN);
      case EXACTLY -> Optional.of(Direction.HOLD);
      case ABOUT -> Optional.empty();
    };
  }
}
