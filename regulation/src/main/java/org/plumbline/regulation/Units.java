package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/**
 * 计量单位表. The units that published tables use, with 万, 亿 and 千 before them, and the quotients that
 * can be built of them (元/人·月, 毫克/公斤, 人/10万人).
 */
public final class Units {

  private final Lexicon<Unit> words;
  private final List<Unit> simple;

  private Units(Map<String, Unit> bySpelling) {
    this.words = Lexicon.of(bySpelling);
    this.simple = bySpelling.values().stream().distinct().toList();
  }

  /** The units that ship with the product. */
  public static Units bundled() {
    return new Units(UnitTable.load(DataFile.bundled(Units.class, "units.yaml")));
  }

  /** The unit that {@code symbol} as a whole names. */
  public Optional<Unit> find(String symbol) {
    return findAt(symbol, 0)
        .filter(match -> match.length() == symbol.length())
        .map(Lexicon.Match::value);
  }

  /** The longest unit, simple or a quotient, that begins at {@code from}. */
  public Optional<Lexicon.Match<Unit>> findAt(CharSequence text, int from) {
    Optional<Lexicon.Match<Unit>> first = words.longestAt(text, from);
    if (first.isEmpty()) {
      return first;
    }
    int end = from + first.get().length();
    return end < text.length() && isPer(text.charAt(end))
        ? Optional.of(quotient(text, from, first.get()))
        : first;
  }

  /** The longest unit of one word that begins at {@code from}. */
  public Optional<Lexicon.Match<Unit>> findSimpleAt(CharSequence text, int from) {
    return words.longestAt(text, from);
  }

  /** All units of one word. */
  public List<Unit> list() {
    return simple;
  }

  /** {@code numerator} for each of the others together: 元 per 人 and 月. */
  public Unit per(Unit numerator, List<Unit> denominators) {
    BigDecimal multiplier = numerator.multiplier();
    BigDecimal divisor = numerator.divisor();
    StringBuilder symbol = new StringBuilder(numerator.symbol()).append('/');
    TreeSet<String> bases = new TreeSet<>();
    for (int i = 0; i < denominators.size(); i++) {
      Unit denominator = denominators.get(i);
      symbol.append(i == 0 ? "" : "·").append(denominator.symbol());
      multiplier = multiplier.multiply(denominator.divisor());
      divisor = divisor.multiply(denominator.multiplier());
      bases.add(denominator.base());
    }
    String base = numerator.base() + "/" + String.join("·", bases);
    return new Unit(symbol.toString(), QuantityDimension.RATE, base, multiplier, divisor);
  }

  private Lexicon.Match<Unit> quotient(CharSequence text, int from, Lexicon.Match<Unit> numerator) {
    List<Unit> denominators = new ArrayList<>();
    int end = from + numerator.length();
    while (end < text.length() && joins(text.charAt(end), denominators.isEmpty())) {
      Optional<Lexicon.Match<Unit>> next = denominatorAt(text, end + 1);
      if (next.isEmpty()) {
        break;
      }
      denominators.add(next.get().value());
      end += 1 + next.get().length();
    }
    return denominators.isEmpty()
        ? numerator
        : new Lexicon.Match<>(end - from, per(numerator.value(), denominators));
  }

  /** A unit, or so many of it: 10万人, 2年. */
  private Optional<Lexicon.Match<Unit>> denominatorAt(CharSequence text, int from) {
    int digits = from;
    while (digits < text.length() && digits - from < 9 && isDigit(text.charAt(digits))) {
      digits++;
    }
    Optional<Lexicon.Match<Unit>> match = words.longestAt(text, digits);
    if (match.isEmpty() || digits == from) {
      return match;
    }
    String number = text.subSequence(from, digits).toString();
    BigDecimal count = new BigDecimal(number);
    if (count.signum() == 0) {
      return Optional.empty();
    }
    Unit unit = match.get().value();
    Unit several =
        new Unit(
            number + unit.symbol(),
            unit.dimension(),
            unit.base(),
            unit.multiplier().multiply(count),
            unit.divisor());
    return Optional.of(new Lexicon.Match<>(digits - from + match.get().length(), several));
  }

  private static boolean isPer(char c) {
    return c == '/' || c == '每';
  }

  private static boolean joins(char c, boolean first) {
    return isPer(c) || (!first && (c == '*' || c == '·' || c == '.' || c == '×' || c == '、'));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
