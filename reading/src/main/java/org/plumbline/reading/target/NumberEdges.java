package org.plumbline.reading.target;

import java.util.Optional;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/**
 * What touches a number and makes it a piece of something else: a ratio (1:200), a grade (4A级), a
 * figure that a scan misread (9O%), a sum (100+20). Such a piece is never an amount of its own.
 */
final class NumberEdges {

  private static final int LAST_GRADE = 5;

  private NumberEdges() {}

  /** Whether {@code amount}, which begins at {@code at}, is only a piece of what is printed. */
  static boolean isPiece(FoldedText text, int at, Amount amount) {
    return isGluedBefore(text, at) || isGluedAfter(text, amount);
  }

  /** 2级 names a grade, and often the first is the best; 8级 counts degrees of wind or quakes. */
  static boolean isGrade(Amount amount) {
    return amount.unit().filter(unit -> unit.symbol().equals("级")).isPresent()
        && amount.isWholeBetween(1, LAST_GRADE);
  }

  private static boolean isGluedBefore(FoldedText text, int at) {
    char before = text.at(at - 1);
    boolean joined =
        text.isDigitAt(at - 2)
            && (before == ':' || before == '.' || before == '·' || before == '。' || before == '^');
    boolean years = before == '年' && text.isDigitAt(at - 2);
    boolean minus = before == '负' || (before == '下' && text.at(at - 2) == '零');
    return joined || years || minus || before == '±' || isTimes(before) || isOtherNumber(before);
  }

  private static boolean isGluedAfter(FoldedText text, Amount amount) {
    char next = text.at(amount.end());
    if (isTimes(next) || next == '±' || next == '^' || next == '·' || next == '/' || isSign(next)) {
      return true;
    }
    if (isOtherNumber(next)) {
      return true;
    }
    Optional<Unit> unit = amount.unit();
    boolean unread = unit.isEmpty() || unit.get().dimension() == QuantityDimension.NONE;
    boolean cut = unit.filter(share -> share.dimension() == QuantityDimension.RATIO).isPresent();
    return (unread && !endsClause(text, amount.end()))
        || (cut && (FoldedText.isLatin(next) || FoldedText.isDigit(next)));
  }

  /** Whether nothing, a mark, or a remark in brackets that ends the text begins at {@code end}. */
  private static boolean endsClause(FoldedText text, int end) {
    if (end >= text.endOfWords()) {
      return true;
    }
    return switch (text.at(end)) {
      case ',', ';', '。', '、', ')', ']' -> true;
      case '(' -> text.at(text.endOfWords() - 1) == ')';
      default -> false;
    };
  }

  /** A sign that no reader has taken part of the amount. */
  private static boolean isSign(char c) {
    return c == '≥' || c == '≤' || c == '<' || c == '>' || c == '=';
  }

  private static boolean isTimes(char c) {
    return c == '×' || c == '*' || c == '+';
  }

  /** ①, ⒐, ⁵, Ⅲ. */
  private static boolean isOtherNumber(char c) {
    int type = Character.getType(c);
    return type == Character.OTHER_NUMBER || (type == Character.LETTER_NUMBER && c != '零');
  }

  /** Whether letters that scans make of figures stand among figures: 9O%, l00%. */
  static boolean hasMisreadFigures(FoldedText text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (isFigureLike(text.at(end))) {
        end++;
      }
      if (end > at && isMisread(text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static boolean isMisread(FoldedText text, int from, int to) {
    String run = text.subSequence(from, to);
    boolean letters = run.chars().anyMatch(c -> FoldedText.isLatin((char) c));
    boolean figures = text.isDigitAt(from) || (text.at(to - 1) == '0' && run.length() > 1);
    return letters
        && figures
        && !FoldedText.isLatin(text.at(from - 1))
        && !FoldedText.isLatin(text.at(to));
  }

  private static boolean isFigureLike(char c) {
    return FoldedText.isDigit(c) || c == '.' || c == 'O' || c == 'o' || c == 'l' || c == 'I';
  }
}
