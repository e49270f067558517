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

  /** Both patterns filled with the same arguments, by {@link String#format}. */
  public static Bilingual format(String zh, String en, Object... arguments) {
    return new Bilingual(
        String.format(Locale.ROOT, zh, arguments), String.format(Locale.ROOT, en, arguments));
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
