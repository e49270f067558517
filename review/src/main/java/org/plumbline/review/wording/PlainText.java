package org.plumbline.review.wording;

/** 文字比较. Text reduced to what it says, so that spacing and punctuation do not tell texts apart. */
public final class PlainText {

  private static final int YEAR_DIGITS = 4;

  private PlainText() {}

  /** Letters and digits only. */
  public static String of(String text) {
    int clean = 0;
    while (clean < text.length() && Character.isLetterOrDigit(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, clean);
    for (int i = clean + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The same without a year in front: 2022年度, 2022年, 2022. */
  public static String withoutYear(String text) {
    String plain = of(text);
    int at = 0;
    while (at < plain.length() && isDigit(plain.charAt(at))) {
      at++;
    }
    if (at != YEAR_DIGITS) {
      return plain;
    }
    if (plain.startsWith("年度", at)) {
      return plain.substring(at + 2);
    }
    return plain.substring(plain.startsWith("年", at) ? at + 1 : at);
  }

  /** An ASCII digit: what amounts and years are printed in. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
