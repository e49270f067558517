package org.plumbline.reading.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;

/**
 * A value that is one amount and nothing else: {@code ≥150家}, {@code 万元 ≥ 1500}, {@code 44,561}.
 */
final class AmountReader {

  private static final int LONGEST_UNKNOWN_UNIT = 4;

  private final AmountScanner scanner;
  private final AmountTargets targets;
  private final NameHints hints;
  private final Lexicon<String> words;

  AmountReader(
      AmountScanner scanner, AmountTargets targets, NameHints hints, Lexicon<String> words) {
    this.scanner = scanner;
    this.targets = targets;
    this.hints = hints;
    this.words = words;
  }

  Optional<Target> read(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    Optional<Amount> amount = scanner.scan(text, 0);
    if (amount.isEmpty() || isRank(draft, amount.get())) {
      return unitFirst(draft, end);
    }
    Amount found = amount.get();
    if (found.end() >= end) {
      return Optional.of(bareOrTarget(draft, found));
    }
    return signAfter(draft, found, end)
        .or(() -> found.unit().isEmpty() ? unknownUnit(draft, found, end) : Optional.empty());
  }

  /** {@code 90%≥}: a form whose column of signs stands after that of values, joined in one cell. */
  private Optional<Target> signAfter(Draft draft, Amount amount, int end) {
    Optional<Comparison> sign = scanner.signAt(draft.text(), amount.end(), end);
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    Optional<Comparison> before = amount.comparison();
    if (before.isEmpty()) {
      Amount meant = amount.withEnd(end).withComparison(sign.get());
      return Optional.of(targets.target(draft, meant, Assumption.OPERATOR_AFTER_VALUE));
    }
    return before.equals(sign)
        ? Optional.of(targets.target(draft, amount.withEnd(end)))
        : Optional.of(targets.target(draft, amount.withEnd(end), Assumption.OPERATOR_GARBLED));
  }

  /** {@code 万元 ≥ 1500}, {@code (次)≥3}. */
  private Optional<Target> unitFirst(Draft draft, int end) {
    Optional<Lexicon.Match<Unit>> unit = scanner.unitAt(draft.text(), 0);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int from = unit.get().length();
    return scanner
        .scan(draft.text(), from)
        .filter(amount -> scanner.comparesAt(draft.text(), from) || draft.text().isDigitAt(from))
        .filter(amount -> amount.end() >= end)
        .filter(amount -> amount.unit().filter(u -> !u.equals(unit.get().value())).isEmpty())
        .map(amount -> targets.target(draft, amount.withUnit(unit.get().value())));
  }

  private Target bareOrTarget(Draft draft, Amount amount) {
    boolean mayBeDate =
        amount.unit().isEmpty() && amount.comparison().filter(AmountReader::excludesDate).isEmpty();
    Optional<LocalDate> serial = mayBeDate ? serialDate(draft, amount) : Optional.empty();
    if (serial.isEmpty()) {
      return targets.target(draft, amount);
    }
    List<Assumption> assumptions = new ArrayList<>(amount.doubts());
    assumptions.add(Assumption.EXCEL_SERIAL_DATE);
    return new Target.Deadline(draft.printed(assumptions), serial);
  }

  private static boolean excludesDate(Comparison comparison) {
    return comparison != Comparison.EXACTLY && comparison != Comparison.AT_MOST;
  }

  private Optional<LocalDate> serialDate(Draft draft, Amount amount) {
    TargetContext context = draft.context();
    if (hints.speaksOfDate(context)) {
      return SerialDates.date(amount.value());
    }
    boolean alone = context.indicatorName().isEmpty() && context.dimension().isEmpty();
    return alone ? SerialDates.monthEnd(amount.value()) : Optional.empty();
  }

  /** One to four letters after the number that no list knows are a unit we have not met. */
  private Optional<Target> unknownUnit(Draft draft, Amount amount, int end) {
    FoldedText text = draft.text();
    int from = amount.end();
    int to = end;
    boolean brackets = text.at(from) == '(' && text.at(end - 1) == ')';
    if (brackets) {
      from++;
      to--;
    }
    boolean plausible =
        to > from && to - from <= LONGEST_UNKNOWN_UNIT && isOneScript(text, from, to);
    if (plausible
        && FoldedText.isLatin(text.at(from))
        && (to - from == 1 || NumberEdges.hasMisreadFigures(text))) {
      return Optional.empty();
    }
    if (!plausible || words.longestAt(text, from).isPresent() || isNumbering(text, amount)) {
      return Optional.empty();
    }
    Unit unit = Unit.itself(text.subSequence(from, to), QuantityDimension.OTHER);
    return Optional.of(targets.target(draft, amount.withUnit(unit), Assumption.UNIT_UNKNOWN));
  }

  private static boolean isNumbering(FoldedText text, Amount amount) {
    return ChineseNumerals.isNumeral(text.at(amount.end() - 1)) && amount.comparison().isEmpty();
  }

  /** 一级, 二类, 三期 say which, not how many, unless a number of them is asked for. */
  private static boolean isRank(Draft draft, Amount amount) {
    FoldedText text = draft.text();
    char first = text.at(0);
    if (amount.comparison().isPresent() && NumberEdges.isGrade(amount)) {
      return !draft.context().indicatorName().contains("级数");
    }
    if (text.isDigitAt(0)) {
      return amount.comparison().isEmpty()
          && amount.unit().filter(unit -> "级等号".contains(unit.symbol())).isPresent();
    }
    return ChineseNumerals.isNumeral(first)
        && first != '两'
        && first != '零'
        && amount
            .unit()
            .filter(unit -> "级类期等档号星区".contains(unit.symbol()))
            .filter(unit -> !draft.context().indicatorName().contains(unit.symbol() + "数"))
            .isPresent();
  }

  private static boolean isOneScript(FoldedText text, int from, int to) {
    boolean latin = FoldedText.isLatin(text.at(from));
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (FoldedText.isLatin(c) != latin || !(latin || Character.isIdeographic(c)) || c == '第') {
        return false;
      }
    }
    return true;
  }
}
