package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;
import org.plumbline.regulation.Units;

/** What an indicator's name and dimension say about its value. */
final class NameHints {

  /** What may stand before a unit in brackets. */
  private static final String UNIT = "单位:";

  private final Units units;
  private final Lexicon<Comparison> comparisons;
  private final Lexicon<Comparison> after;
  private final Lexicon<String> money;
  private final Lexicon<String> length;
  private final Lexicon<String> date;
  private final Lexicon<String> data;

  NameHints(Units units, StockWords words) {
    this.units = units;
    this.comparisons = words.comparisonsBefore();
    this.after = words.comparisonsAfter();
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
        int from =
            afterComparison(name, name.startsWith(UNIT, i + 1) ? i + 1 + UNIT.length() : i + 1);
        Optional<Lexicon.Match<Unit>> match = units.findAt(name, from);
        if (match.isPresent() && name.at(from + match.get().length()) == ')') {
          return Optional.of(match.get().value());
        }
      }
    }
    return unitAfterPlaceholder(name);
  }

  /**
   * What the name compares with: a sign before a blank to be filled in (满意度≥**%), or a sign or
   * words around the same number as the value's (满意度不低于95%, 95%以上).
   */
  Optional<Comparison> comparisonInName(TargetContext context, BigDecimal value) {
    FoldedText name = FoldedText.of(context.indicatorName());
    for (int i = 0; i < name.length(); i++) {
      Optional<Comparison> found =
          name.isDigitAt(i) && !name.isDigitAt(i - 1)
              ? afterNumber(name, i, value)
              : beforeNumber(name, i, value);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Comparison> beforeNumber(FoldedText name, int at, BigDecimal value) {
    Optional<Lexicon.Match<Comparison>> match =
        comparisons.longestAt(name, at).filter(found -> found.value().bounds());
    int next = at + match.map(Lexicon.Match::length).orElse(0);
    boolean meant =
        name.isDigitAt(next)
            ? isNumber(name, next, value)
            : isSign(name.at(at)) && announcesValue(name, next);
    return match.filter(_ -> meant).map(Lexicon.Match::value);
  }

  private Optional<Comparison> afterNumber(FoldedText name, int at, BigDecimal value) {
    if (!isNumber(name, at, value)) {
      return Optional.empty();
    }
    int end = NumberScanner.endOfRun(name, at);
    int unit = units.findAt(name, end).map(Lexicon.Match::length).orElse(0);
    return after.longestAt(name, end + unit).map(Lexicon.Match::value).filter(Comparison::bounds);
  }

  private static boolean isNumber(FoldedText name, int at, BigDecimal value) {
    return NumberScanner.scan(name, at)
        .filter(number -> number.value().compareTo(value) == 0)
        .isPresent();
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
