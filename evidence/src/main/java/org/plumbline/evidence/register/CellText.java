package org.plumbline.evidence.register;

/** 单元格文字. The text of a cell without what people do not see. */
final class CellText {

  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private CellText() {}

  /** Without blanks around it, of whatever kind. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Trimmed, with plain signs for full-width ones: {@code １，２００} is {@code 1,200}. */
  static String fold(String text) {
    String trimmed = trim(text);
    for (int i = 0; i < trimmed.length(); i++) {
      if (trimmed.charAt(i) > '~') {
        return foldAll(trimmed);
      }
    }
    return trimmed;
  }

  private static String foldAll(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        folded.append((char) (c - FULL_WIDTH_OFFSET));
      } else if (c == '−' || c == '–' || c == '﹣') {
        folded.append('-');
      } else if (isBlank(c)) {
        folded.append(' ');
      } else {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\uFEFF'
        || (c >= '\u2000' && c <= '\u200F')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060';
  }
}
