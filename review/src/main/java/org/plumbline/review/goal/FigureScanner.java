package org.plumbline.review.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordLists;
import org.plumbline.review.wording.PlainText;

/**
 * Finds the amounts that a goal promises. Not amounts: years, dates and lengths of time, ranks,
 * document numbers, names such as 5G, 717品牌日 and 中国制造2025, counts per month, and manners of
 * speaking such as 3个方面.
 */
final class FigureScanner {

  private static final int REACH_BACK = 4;

  private final Units units;
  private final WordList noFigure;
  private final WordList rank;
  private final WordList perTime;
  private final WordList about;
  private final WordList beforeDay;

  FigureScanner(Units units, WordLists words) {
    this.units = units;
    this.noFigure = words.get("no_figure");
    this.rank = words.get("rank");
    this.perTime = words.get("per_time");
    this.about = words.get("about");
    this.beforeDay = words.get("before_day");
  }

  List<Figure> scan(String text) {
    int at = nextDigit(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    while (at < text.length()) {
      int end = endOfNumber(text, at);
      if (!isBound(text, at)) {
        figure(text, at, end).ifPresent(figures::add);
      }
      at = nextDigit(text, end);
    }
    return figures;
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !PlainText.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Optional<Figure> figure(String text, int start, int end) {
    int unitAt = end + about.lengthAt(text, end);
    Optional<Lexicon.Match<Unit>> match = units.findSimpleAt(text, unitAt);
    if (match.isEmpty() || isNoAmount(match.get().value())) {
      return Optional.empty();
    }
    int after = unitAt + match.get().length();
    if (continuesName(text, after) || noFigure.lengthAt(text, after) > 0) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(text.substring(start, end).replace(",", ""));
    Quantity quantity = new Quantity(amount, match.get().value());
    return Optional.of(new Figure(quantity, text.substring(start, after)));
  }

  /** Lengths of time are mostly dates here, and 5G is a name and no amount of data. */
  private static boolean isNoAmount(Unit unit) {
    return unit.dimension() == QuantityDimension.DURATION
        || unit.dimension() == QuantityDimension.DATA;
  }

  /** 4K超高清: a letter or digit right after the unit means that it was none. */
  private static boolean continuesName(String text, int after) {
    return after < text.length() && isLatin(text.charAt(after));
  }

  /** Whether what stands before the number makes it part of a name, a rank or a count per time. */
  private boolean isBound(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (isLatin(before) || "-－—〔【[(（〕】]".indexOf(before) >= 0 && !opensList(text, start)) {
      return true;
    }
    String head = text.substring(Math.max(0, start - REACH_BACK), start);
    return rank.endOf(head) || beforeDay.endOf(head) || perTime.foundIn(head);
  }

  /** （1）, 1个 inside brackets: only a bracket with nothing but the number in it binds. */
  private static boolean opensList(String text, int start) {
    char before = text.charAt(start - 1);
    int end = endOfNumber(text, start);
    boolean closes = end < text.length() && "〕】])）".indexOf(text.charAt(end)) >= 0;
    return (before == '(' || before == '（') && !closes;
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && continuesNumber(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean continuesNumber(String text, int at) {
    char c = text.charAt(at);
    if (PlainText.isDigit(c)) {
      return true;
    }
    boolean separator = c == '.' || c == ',';
    return separator && at + 1 < text.length() && PlainText.isDigit(text.charAt(at + 1));
  }
}
