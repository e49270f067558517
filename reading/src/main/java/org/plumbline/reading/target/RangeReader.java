package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;

/** 区间. Two amounts: {@code 18-33毫克/公斤}, {@code 80%—90%}, {@code ≥80%且≤90%}. */
final class RangeReader {

  private static final BigDecimal FIRST_CALENDAR_YEAR = new BigDecimal(1990);

  private static final int LONGEST_NAME = 10;

  private final AmountScanner scanner;
  private final AmountTargets targets;

  RangeReader(AmountScanner scanner, AmountTargets targets) {
    this.scanner = scanner;
    this.targets = targets;
  }

  Optional<Target> read(Draft draft) {
    int start = draft.text().at(0) == '[' || draft.text().at(0) == '(' ? 1 : 0;
    return spanned(draft, start, List.of())
        .or(() -> framed(draft))
        .or(() -> interval(draft))
        .or(() -> around(draft));
  }

  /** A range after a few words, at the end of a text: {@code 论文3-5篇}. */
  Optional<Target> readInside(Draft draft) {
    FoldedText text = draft.text();
    int from = 0;
    while (from < text.length() && from <= LONGEST_NAME && isNameLetter(text.at(from))) {
      from++;
    }
    return from > 0 && from <= LONGEST_NAME && text.isDigitAt(from) && text.at(from - 1) != '第'
        ? spanned(draft, from, List.of(Assumption.NUMBER_IN_SENTENCE)).filter(RangeReader::isCount)
        : Optional.empty();
  }

  private static boolean isNameLetter(char c) {
    return Character.isIdeographic(c) && !ChineseNumerals.isNumeral(c);
  }

  /** Months, days and years after a name say when, not how many. */
  private static boolean isCount(Target target) {
    return target instanceof Target.Between(_, _, Quantity high)
        && high.unit().dimension() != QuantityDimension.DURATION;
  }

  /** {@code ±5%以内}. */
  private Optional<Target> around(Draft draft) {
    FoldedText text = draft.text();
    int at = 0;
    while (at < text.length() && (isLess(text.at(at)) || text.at(at) == '在')) {
      at++;
    }
    if (text.at(at) != '±') {
      return Optional.empty();
    }
    return scanner
        .scan(text, at + 1)
        .filter(amount -> amount.end() >= text.endOfWords())
        .flatMap(amount -> {
          Amount below = amount.withValue(amount.value().negate());
          return ordered(draft, below, amount, amount.doubts());
        });
  }

  /** A range that begins inside a text and ends with it. */
  Optional<Target> readFrom(Draft draft, int from, List<Assumption> circumstances) {
    return spanned(draft, from, circumstances);
  }

  /**
   * {@code [80,100]}, {@code (0,5%]}: the comma parts the ends; a round bracket excludes its own.
   */
  private Optional<Target> interval(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    char open = text.at(0);
    char close = text.at(end - 1);
    boolean brackets = (open == '[' || open == '(') && (close == ']' || close == ')');
    int comma = text.toString().indexOf(',');
    if (!brackets || (open == '(' && close == ')') || comma < 0) {
      return Optional.empty();
    }
    List<Assumption> doubts =
        open == '[' && close == ']' ? List.of() : List.of(Assumption.RANGE_BOUND_INCLUDED);
    Optional<Amount> low = whole(text.subSequence(1, comma));
    Optional<Amount> high = whole(text.subSequence(comma + 1, end - 1));
    return low.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : ordered(draft, low.get(), high.get(), doubts);
  }

  private Optional<Amount> whole(String part) {
    FoldedText text = FoldedText.of(part);
    return scanner
        .scan(text, 0)
        .filter(amount -> amount.end() >= text.length() && amount.comparison().isEmpty());
  }

  /** {@code 90%≤X≤95%}, {@code 95%≥X≥90%}: the value stands between its bounds. */
  private Optional<Target> framed(Draft draft) {
    FoldedText text = draft.text();
    Optional<Amount> first = scanner.scan(text, 0).filter(amount -> amount.comparison().isEmpty());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    char sign = text.at(first.get().end());
    if (!isLess(sign) && !isMore(sign)) {
      return Optional.empty();
    }
    int second = first.get().end() + 1;
    while (second < text.length() && !isSameWay(sign, text.at(second))) {
      second++;
    }
    List<Assumption> doubts =
        isStrict(sign) || isStrict(text.at(second))
            ? List.of(Assumption.RANGE_BOUND_INCLUDED)
            : List.of();
    return scanner
        .scan(text, second + 1)
        .filter(amount -> amount.end() >= text.endOfWords() && amount.comparison().isEmpty())
        .flatMap(amount ->
            isLess(sign)
                ? ordered(draft, first.get(), amount, doubts)
                : ordered(draft, amount, first.get(), doubts));
  }

  private static boolean isSameWay(char sign, char other) {
    return isLess(sign) ? isLess(other) : isMore(other);
  }

  private static boolean isStrict(char c) {
    return c == '<' || c == '>';
  }

  private static boolean isLess(char c) {
    return c == '≤' || c == '<';
  }

  private static boolean isMore(char c) {
    return c == '≥' || c == '>';
  }

  private Optional<Target> spanned(Draft draft, int start, List<Assumption> circumstances) {
    FoldedText text = draft.text();
    Optional<Amount> first = scanner.scan(text, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int from = afterSeparator(text, first.get().end());
    if (from == first.get().end() && !comparesBoth(text, first.get())) {
      return Optional.empty();
    }
    Optional<Amount> second = scanner.scan(text, from).map(amount -> closed(text, amount));
    return second
        .filter(amount -> amount.end() >= text.endOfWords())
        .flatMap(amount -> between(draft, first.get(), amount, circumstances));
  }

  /** {@code 大于1000万元小于2000万元}: the second sign parts the ends. */
  private boolean comparesBoth(FoldedText text, Amount first) {
    return first.comparison().filter(Comparison::bounds).isPresent()
        && scanner.comparesAt(text, first.end());
  }

  private static Amount closed(FoldedText text, Amount amount) {
    Amount at = amount;
    char c = text.at(at.end());
    return c == ']' || c == ')' ? at.withEnd(at.end() + 1) : at;
  }

  private static int afterSeparator(FoldedText text, int from) {
    int at = from;
    while (isSeparator(text.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '-', '~', '至', '到', '且', '并', ',', '、', ';', '和' -> true;
      default -> false;
    };
  }

  /** Both ends compare: a floor and a ceiling, as in {@code ≥80%且<90%}. */
  private static boolean bounded(Amount first, Amount second) {
    return first.comparison().filter(Comparison::bounds).isPresent()
        && second.comparison().filter(Comparison::bounds).isPresent();
  }

  private Optional<Target> between(
      Draft draft, Amount low, Amount high, List<Assumption> circumstances) {
    List<Assumption> assumptions = new ArrayList<>(low.doubts());
    assumptions.addAll(high.doubts());
    assumptions.addAll(circumstances);
    if (bounded(low, high)) {
      if (low.comparison().get().isFloor() == high.comparison().get().isFloor()) {
        return Optional.empty();
      }
      if (excludes(low) || excludes(high)) {
        assumptions.add(Assumption.RANGE_BOUND_INCLUDED);
      }
    } else if (hasList(draft.text(), low.end())) {
      return Optional.empty();
    } else if (low.comparison().isPresent() || high.comparison().isPresent()) {
      assumptions.add(Assumption.OPERATOR_GARBLED);
    }
    return ordered(draft, low, high, assumptions);
  }

  private Optional<Target> ordered(Draft draft, Amount low, Amount high, List<Assumption> doubts) {
    List<Assumption> assumptions = new ArrayList<>(doubts);
    Unit unit = targets.unit(draft, high.unit().or(low::unit), assumptions);
    Unit lowUnit = low.unit().isPresent() && high.unit().isPresent() ? low.unit().get() : unit;
    return ordered(
        draft, new Quantity(low.value(), lowUnit), new Quantity(high.value(), unit), assumptions);
  }

  /** A comma between two amounts without bounds lists values, it does not span them. */
  private static boolean hasList(FoldedText text, int from) {
    return switch (text.at(from)) {
      case ',', '、', ';', '和', '且', '并' -> true;
      default -> false;
    };
  }

  private static boolean excludes(Amount amount) {
    return amount
        .comparison()
        .filter(c -> c == Comparison.MORE_THAN || c == Comparison.LESS_THAN)
        .isPresent();
  }

  private static Optional<Target> ordered(
      Draft draft, Quantity low, Quantity high, List<Assumption> assumptions) {
    if (!low.comparableWith(high) || spansCalendarYears(low, high)) {
      return Optional.empty();
    }
    if (low.compareAmount(high) <= 0) {
      return Optional.of(new Target.Between(draft.printed(assumptions), low, high));
    }
    assumptions.add(Assumption.RANGE_REVERSED);
    return Optional.of(new Target.Between(draft.printed(assumptions), high, low));
  }

  /** {@code 2022-2023学年} names years; nothing lasts 2,022 of them. */
  private static boolean spansCalendarYears(Quantity low, Quantity high) {
    return high.unit().dimension() == QuantityDimension.DURATION
        && low.amount().compareTo(FIRST_CALENDAR_YEAR) >= 0
        && high.amount().compareTo(FIRST_CALENDAR_YEAR) >= 0
        && high.unit().symbol().endsWith("年");
  }
}
