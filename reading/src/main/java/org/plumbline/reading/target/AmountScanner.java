package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;
import org.plumbline.regulation.Units;

/**
 * The grammar of one amount: {@code [每 unit…] [comparison] number [unit] [comparison]}, with what
 * may stand between them.
 */
final class AmountScanner {

  private static final int SHORTEST_WORDS = 3;

  private static final List<String> REMARKS = List.of("(含)", "(含本数)", "(不含)", "(不含本数)");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Units units;
  private final Lexicon<Comparison> before;
  private final Lexicon<Comparison> after;
  private final Lexicon<String> fillers;

  AmountScanner(Units units, StockWords words) {
    this.units = units;
    this.before = words.comparisonsBefore();
    this.after = words.comparisonsAfter();
    this.fillers = words.words("fillers");
  }

  /** The amount that begins at {@code from}. */
  Optional<Amount> scan(FoldedText text, int from) {
    return new Scan(text, from).amount();
  }

  /** The unit that begins at {@code from}, in brackets or not: its length includes them. */
  Optional<Lexicon.Match<Unit>> unitAt(FoldedText text, int from) {
    if (text.at(from) != '(') {
      return units.findAt(text, from);
    }
    return units
        .findAt(text, from + 1)
        .filter(match -> text.at(from + 1 + match.length()) == ')')
        .map(match -> new Lexicon.Match<>(match.length() + 2, match.value()));
  }

  /** The sign, or the words for one, that fill {@code text} between {@code from} and {@code to}. */
  Optional<Comparison> signAt(FoldedText text, int from, int to) {
    return before
        .find(text, from, to)
        .filter(sign -> !Character.isIdeographic(text.at(from)) || to - from >= SHORTEST_WORDS)
        .filter(sign -> sign.bounds() || sign == Comparison.EXACTLY);
  }

  /** Whether a comparison begins at {@code from}. */
  boolean comparesAt(FoldedText text, int from) {
    return before.longestAt(text, from).isPresent();
  }

  private final class Scan {
    private final FoldedText text;
    private int at;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Unit> unit = Optional.empty();
    private BigDecimal value = BigDecimal.ZERO;
    private boolean excluded;
    private List<Unit> denominators = List.of();
    private List<Assumption> doubts = List.of();

    Scan(FoldedText text, int from) {
      this.text = text;
      this.at = from;
    }

    Optional<Amount> amount() {
      misreadComparison();
      while (opening()) {}
      if (!number()) {
        return Optional.empty();
      }
      inclusion();
      comparisonAfter();
      if (unit.isEmpty()) {
        unit();
      }
      inclusion();
      comparisonAfter();
      unitAfterMultiplier();
      inclusion();
      Optional<Unit> whole =
          denominators.isEmpty() || unit.isEmpty()
              ? unit
              : Optional.of(units.per(unit.get(), denominators));
      return Optional.of(new Amount(at, bound(), value, whole, doubts));
    }

    /** A scan makes 二 of =, and 之 of ≥; a lost character becomes a question mark. */
    private void misreadComparison() {
      if (at > 0 || !text.isDigitAt(1)) {
        return;
      }
      switch (text.at(0)) {
        case '二' -> misread(Comparison.EXACTLY);
        case '之', '乏', 'z', 'Z' -> misread(Comparison.AT_LEAST);
        case '?', '\uFFFD' -> {
          at = 1;
          doubt(Assumption.OPERATOR_GARBLED);
        }
        default -> {}
      }
    }

    private void misread(Comparison meant) {
      at = 1;
      comparison = Optional.of(meant);
      doubt(Assumption.OCR_OPERATOR);
    }

    /** One word before the number; false where there is none. */
    private boolean opening() {
      char c = text.at(at);
      if (FoldedText.isDigit(c) || c == Folding.NOTHING) {
        return false;
      }
      if (c == '各') {
        doubt(Assumption.APPLIES_TO_EACH);
        at += text.startsWith("各项", at) || text.startsWith("各类", at) ? 2 : 1;
        return true;
      }
      if (c == ':') {
        at++;
        return true;
      }
      if (c == '(' && bracketedComparison()) {
        return true;
      }
      Optional<Lexicon.Match<Comparison>> compared = before.longestAt(text, at);
      if (compared.isPresent()) {
        compare(compared.get().value());
        at += compared.get().length();
        return true;
      }
      return filler() || per();
    }

    private boolean bracketedComparison() {
      Optional<Lexicon.Match<Comparison>> inside = before.longestAt(text, at + 1);
      if (inside.isEmpty() || text.at(at + 1 + inside.get().length()) != ')') {
        return false;
      }
      compare(inside.get().value());
      at += inside.get().length() + 2;
      return true;
    }

    private boolean filler() {
      Optional<Lexicon.Match<String>> filler = fillers.longestAt(text, at);
      filler.ifPresent(match -> at += match.length());
      return filler.isPresent();
    }

    /** 每生每年, 人均. */
    private boolean per() {
      if (text.at(at) == '每') {
        int from = text.at(at + 1) == '个' ? at + 2 : at + 1;
        return denominator(units.findSimpleAt(text, from), from, 0);
      }
      Optional<Lexicon.Match<Unit>> each = units.findSimpleAt(text, at);
      return each.isPresent()
          && text.at(at + each.get().length()) == '均'
          && denominator(each, at, 1);
    }

    private boolean denominator(Optional<Lexicon.Match<Unit>> found, int from, int more) {
      if (found.isEmpty()) {
        return false;
      }
      List<Unit> extended = new ArrayList<>(denominators);
      extended.add(found.get().value());
      denominators = extended;
      at = from + found.get().length() + more;
      return true;
    }

    private boolean number() {
      if (fraction()) {
        return true;
      }
      Optional<ScannedNumber> number = NumberScanner.scan(text, at);
      if (number.isEmpty()) {
        return false;
      }
      value = number.get().value();
      at = number.get().end();
      if (number.get().repaired()) {
        doubt(Assumption.NUMBER_REPAIRED);
      }
      quotient();
      return true;
    }

    /** 百分之九十, 三分之二. */
    private boolean fraction() {
      if (text.startsWith("一半", at) || text.startsWith("半数", at)) {
        value = BigDecimal.ONE;
        unit = Optional.of(Fractions.of(BigDecimal.TWO));
        at += 2;
        return true;
      }
      String whole =
          text.startsWith("百分之", at)
              ? "%"
              : text.startsWith("千分之", at) ? "‰" : text.startsWith("万分之", at) ? "‱" : "";
      if (!whole.isEmpty()) {
        return share(units.find(whole), at + 3);
      }
      Optional<ScannedNumber> below = ChineseNumerals.scan(text, at);
      return below.isPresent()
          && below.get().value().signum() > 0
          && text.startsWith("分之", below.get().end())
          && share(Optional.of(Fractions.of(below.get().value())), below.get().end() + 2);
    }

    private boolean share(Optional<Unit> of, int from) {
      if (text.at(from) == '百') {
        value = BigDecimal.valueOf(100);
        at = from + 1;
        unit = of;
        return true;
      }
      Optional<ScannedNumber> above = NumberScanner.scan(text, from);
      if (above.isEmpty()) {
        return false;
      }
      value = above.get().value();
      at = above.get().end();
      unit = of;
      return true;
    }

    /** 2/3: a share of small whole numbers, as long as no date is meant. */
    private void quotient() {
      if (text.at(at) != '/' || !text.isDigitAt(at + 1)) {
        return;
      }
      Optional<ScannedNumber> below = NumberScanner.scan(text, at + 1);
      if (below.isPresent() && ofPopulation(below.get())) {
        return;
      }
      if (below.isPresent() && Fractions.isShare(value, below.get().value())) {
        unit = Optional.of(Fractions.of(below.get().value()));
        at = below.get().end();
      }
    }

    /** 18/10万: of so many, as health statistics count. */
    private boolean ofPopulation(ScannedNumber below) {
      Optional<Lexicon.Match<Unit>> many =
          units
              .findSimpleAt(text, below.end())
              .filter(match -> match.value().dimension() == QuantityDimension.NONE);
      if (many.isEmpty() || below.value().signum() <= 0) {
        return false;
      }
      int end = below.end() + many.get().length();
      unit =
          Optional.of(
              new Unit(
                  text.subSequence(at, end),
                  QuantityDimension.RATIO,
                  "fraction",
                  many.get().value().divisor(),
                  many.get().value().multiplier().multiply(below.value())));
      at = end;
      return true;
    }

    private void unit() {
      if (text.startsWith("个半", at)) {
        value = value.add(HALF);
        at += 2;
      }
      Optional<Lexicon.Match<Unit>> match = unitAt(text, at);
      if (match.isEmpty() || cutsWord(match.get())) {
        return;
      }
      int start = at;
      at += match.get().length();
      unit = Optional.of(match.get().value());
      if (match.get().length() == 1 && text.at(start) == '个') {
        measured();
      } else if (text.at(at) == '半' && unit.get().dimension() == QuantityDimension.DURATION) {
        value = value.add(HALF);
        at++;
      }
      if (match.get().length() == 1 && text.at(start) == 'M') {
        doubt(Assumption.UNIT_AMBIGUOUS);
      }
      note();
    }

    /** 3万余人: the word stands between 万 and what is counted. */
    private void unitAfterMultiplier() {
      if (unit.filter(cut -> cut.dimension() == QuantityDimension.NONE).isEmpty()) {
        return;
      }
      Optional<Lexicon.Match<Unit>> counted = units.findSimpleAt(text, at);
      Optional<Unit> both =
          counted.flatMap(match -> units.find(unit.get().symbol() + match.value().symbol()));
      if (both.isPresent()) {
        unit = both;
        at += counted.get().length();
      }
    }

    /** Whether a unit in Latin letters goes on: T is not the unit of 1000TPS. */
    private boolean cutsWord(Lexicon.Match<Unit> match) {
      int end = at + match.length();
      return FoldedText.isLatin(text.at(end - 1)) && FoldedText.isLatin(text.at(end));
    }

    /** 3个小时, 5个百分点: 个 only counts the unit after it. */
    private void measured() {
      units
          .findSimpleAt(text, at)
          .filter(inner -> isMeasure(inner.value().dimension()))
          .ifPresent(inner -> {
            unit = Optional.of(inner.value());
            at += inner.length();
          });
    }

    private static boolean isMeasure(QuantityDimension dimension) {
      return dimension == QuantityDimension.DURATION || dimension == QuantityDimension.RATIO;
    }

    /** {@code %(百分比)}: the same unit said twice. */
    private void note() {
      if (text.at(at) == '(') {
        unitAt(text, at)
            .filter(again -> unit.filter(again.value()::comparableWith).isPresent())
            .ifPresent(again -> at += again.length());
      }
    }

    private void inclusion() {
      for (String remark : REMARKS) {
        if (text.startsWith(remark, at)) {
          at += remark.length();
          excluded = remark.startsWith("(不");
        }
      }
    }

    /** 80分（不含）以上: the bound itself is not reached. */
    private Optional<Comparison> bound() {
      return comparison.map(printed -> excluded ? printed.withoutBound() : printed);
    }

    private void comparisonAfter() {
      Optional<Lexicon.Match<Comparison>> match = after.longestAt(text, at);
      if (match.isPresent()) {
        if (comparison.filter(c -> c == Comparison.CONTROLLED).isPresent()) {
          comparison = Optional.empty();
        }
        compare(match.get().value());
        at += match.get().length();
      }
    }

    /** The first word that bounds decides; one that says the opposite is a doubt. */
    private void compare(Comparison other) {
      if (comparison.isEmpty() || !comparison.get().bounds()) {
        comparison = Optional.of(other);
      } else if (other.bounds() && comparison.get().isFloor() != other.isFloor()) {
        if (comparison.get() == Comparison.CONTROLLED) {
          comparison = Optional.of(other);
        } else {
          doubt(Assumption.OPERATOR_GARBLED);
        }
      }
    }

    private void doubt(Assumption assumption) {
      List<Assumption> extended = new ArrayList<>(doubts);
      extended.add(assumption);
      doubts = extended;
    }
  }
}
