package org.plumbline.model.text;

import java.util.Locale;

/** 双语文本. One sentence in Chinese and in English; both are always present. */
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("A text needs both languages: zh=" + zh + ", en=" + en);
    }
  }

  public static Bilingual of(String zh, String en) {
    return new Bilingual(zh, en);
  }

  /** Both patterns filled with the same arguments, as {@link String#format} does. */
  public static Bilingual format(String zh, String en, Object... arguments) {
    return new Bilingual(filled(zh, arguments), filled(en, arguments));
  }

  /**
   * {@code %s}, {@code %d} and {@code %2$s} are filled here, which is many times faster; all else
   * by the library.
   */
  private static String filled(String pattern, Object[] arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + 16 * arguments.length);
    int next = 0;
    int from = 0;
    for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
      text.append(pattern, from, at);
      boolean numbered = at + 3 < pattern.length() && pattern.charAt(at + 2) == '$';
      int kindAt = numbered ? at + 3 : at + 1;
      char kind = kindAt < pattern.length() ? pattern.charAt(kindAt) : ' ';
      int argument = numbered ? pattern.charAt(at + 1) - '1' : next;
      if (kind == '%' && !numbered) {
        text.append('%');
      } else if ((kind == 's' || kind == 'd') && argument >= 0 && argument < arguments.length) {
        text.append(arguments[argument]);
        next = numbered ? next : next + 1;
      } else {
        return String.format(Locale.ROOT, pattern, arguments);
      }
      from = kindAt + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
