package org.plumbline.reading.target;

import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;
import org.plumbline.regulation.Units;

/** What an indicator's name and dimension say about its value. */
final class NameHints {

  private final Units units;
  private final Lexicon<Comparison> comparisons;
  private final Lexicon<String> money;
  private final Lexicon<String> length;
  private final Lexicon<String> date;
  private final Lexicon<String> data;

  NameHints(Units units, StockWords words) {
    this.units = units;
    this.comparisons = words.comparisonsBefore();
    this.money = words.nameWords("money");
    this.length = words.nameWords("length");
    this.date = words.nameWords("date");
    this.data = words.nameWords("data");
  }

  boolean speaksOfMoney(TargetContext context) {
    return context.dimension().filter(Dimension::isCost).isPresent()
        || money.occursIn(context.indicatorName());
  }

  boolean speaksOfData(TargetContext context) {
    return data.occursIn(context.indicatorName());
  }

  /** Whether a date is what the indicator asks for. */
  boolean speaksOfDate(TargetContext context) {
    int length = longest(this.length, context.indicatorName());
    int date = longest(this.date, context.indicatorName());
    return date > length || (length == 0 && isTimeliness(context));
  }

  /** Whether a bare month is a date: by the name, else by the dimension, else yes. */
  boolean monthIsDate(TargetContext context) {
    int length = longest(this.length, context.indicatorName());
    int date = longest(this.date, context.indicatorName());
    if (length != date) {
      return date > length;
    }
    return length == 0 && (isTimeliness(context) || context.dimension().isEmpty());
  }

  /** Whether the name itself, not only the dimension, speaks of a date. */
  boolean nameSpeaksOfDate(TargetContext context) {
    return longest(date, context.indicatorName()) > longest(length, context.indicatorName());
  }

  static boolean isTimeliness(TargetContext context) {
    return context.dimension().filter(Dimension.TIMELINESS::equals).isPresent();
  }

  /** The unit in brackets in the name: 培训人数（人）. */
  Optional<Unit> unitInName(TargetContext context) {
    if (context.indicatorName().isEmpty()) {
      return Optional.empty();
    }
    FoldedText name = FoldedText.of(context.indicatorName());
    for (int i = name.length() - 2; i >= 0; i--) {
      if (name.at(i) == '(') {
        int from = afterComparison(name, i + 1);
        Optional<Lexicon.Match<Unit>> match = units.findAt(name, from);
        if (match.isPresent() && name.at(from + match.get().length()) == ')') {
          return Optional.of(match.get().value());
        }
      }
    }
    return unitAfterPlaceholder(name);
  }

  /** The sign in the name that compares: 满意度≥**%, 培训次数（≥）. */
  Optional<Comparison> comparisonInName(TargetContext context) {
    if (context.indicatorName().isEmpty()) {
      return Optional.empty();
    }
    FoldedText name = FoldedText.of(context.indicatorName());
    for (int i = 0; i < name.length(); i++) {
      if (isSign(name.at(i)) && announcesValue(name, afterComparison(name, i))) {
        return comparisons.longestAt(name, i).map(Lexicon.Match::value);
      }
    }
    return Optional.empty();
  }

  private boolean announcesValue(FoldedText name, int at) {
    char next = name.at(at);
    return next == Folding.NOTHING
        || next == ')'
        || isPlaceholder(next)
        || units.findAt(name, at).isPresent();
  }

  private Optional<Unit> unitAfterPlaceholder(FoldedText name) {
    for (int i = 0; i < name.length(); i++) {
      if (isSign(name.at(i))) {
        int at = afterComparison(name, i);
        while (at < name.length() && isPlaceholder(name.at(at))) {
          at++;
        }
        return units.findAt(name, at).map(Lexicon.Match::value);
      }
    }
    return Optional.empty();
  }

  private int afterComparison(FoldedText name, int from) {
    return from + comparisons.longestAt(name, from).map(Lexicon.Match::length).orElse(0);
  }

  private static boolean isSign(char c) {
    return c == '≥' || c == '≤' || c == '>' || c == '<';
  }

  private static boolean isPlaceholder(char c) {
    return c == '*'
        || c == 'X'
        || c == 'x'
        || c == '×'
        || c == '_'
        || FoldedText.isDigit(c)
        || c == '.';
  }

  private static int longest(Lexicon<String> words, String name) {
    int longest = 0;
    for (int i = 0; i < name.length(); i++) {
      longest = Math.max(longest, words.longestAt(name, i).map(Lexicon.Match::length).orElse(0));
    }
    return longest;
  }
}
