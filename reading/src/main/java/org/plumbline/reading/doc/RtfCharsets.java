package org.plumbline.reading.doc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** RTF 字符集. The code page of the document and of each of its fonts. */
final class RtfCharsets {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Map<Integer, String> BY_FONT =
      Map.of(128, "windows-31j", 129, "x-windows-949", 134, "GB18030", 136, "x-windows-950");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = CHINESE;
  private int font;

  /** {@code \ansicpg}: what bytes mean where no font says otherwise. */
  void documentCodePage(int codePage) {
    document =
        switch (codePage) {
          case 936, 54936 -> CHINESE;
          case 65001 -> StandardCharsets.UTF_8;
          default -> named(codePage == 950 ? "Big5" : "windows-" + codePage, CHINESE);
        };
  }

  /** {@code \f} inside the font table: the font that is described. */
  void describeFont(int number) {
    font = number;
  }

  /** {@code \fcharset}: the set of the font that is described. */
  void fontCharset(int number) {
    String name = BY_FONT.get(number);
    if (name != null) {
      fonts.put(font, named(name, document));
    }
  }

  Charset of(int number) {
    return fonts.getOrDefault(number, document);
  }

  private static Charset named(String name, Charset fallback) {
    return Charset.isSupported(name) ? Charset.forName(name) : fallback;
  }
}
