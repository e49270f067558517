package org.plumbline.review.wording;

import java.util.Optional;

/** 括号和引号. Whether brackets and quotation marks pair up; full and half width count as one kind. */
public final class Brackets {

  private static final char NONE = 0;
  private static final char FIRST_HAN = '一';
  private static final char LAST_HAN = '龥';

  private Brackets() {}

  /** The first bracket without a partner. */
  public static Optional<Character> findUnpaired(String text) {
    StringBuilder open = new StringBuilder(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        continue;
      }
      if (closerFor(c) != NONE) {
        open.append(c);
      } else if (kindOfCloser(c) != NONE && !startsListItem(text, i, open)) {
        int last = open.length() - 1;
        if (last < 0 || closerFor(open.charAt(last)) != kindOfCloser(c)) {
          return Optional.of(last < 0 ? c : open.charAt(last));
        }
        open.setLength(last);
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(open.charAt(0));
  }

  /** In "1）开展…" the bracket belongs to the number and has no partner. */
  private static boolean startsListItem(String text, int at, StringBuilder open) {
    return open.isEmpty()
        && at > 0
        && kindOfCloser(text.charAt(at)) == ')'
        && "0123456789一二三四五六七八九十".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static char closerFor(char c) {
    return switch (c) {
      case '（', '(' -> ')';
      case '【', '[', '［' -> ']';
      case '〔', '﹝' -> '〕';
      case '《', '〈' -> '》';
      case '“' -> '”';
      case '「', '『' -> '」';
      default -> NONE;
    };
  }

  private static char kindOfCloser(char c) {
    return switch (c) {
      case '）', ')' -> ')';
      case '】', ']', '］' -> ']';
      case '〕', '﹞' -> '〕';
      case '》', '〉' -> '》';
      case '”' -> '”';
      case '」', '』' -> '」';
      default -> NONE;
    };
  }
}
