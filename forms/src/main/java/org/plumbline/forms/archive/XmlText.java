package org.plumbline.forms.archive;

/** XML 文字. Text as XML can hold it. */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** What XML cannot hold is shown as a replacement character, not dropped. */
  public static String fit(String text) {
    if (text.codePoints().allMatch(XmlText::allowed)) {
      return text;
    }
    StringBuilder fit = new StringBuilder(text.length());
    text.codePoints().forEach(c -> fit.appendCodePoint(allowed(c) ? c : REPLACEMENT));
    return fit.toString();
  }

  /** Fit for the content of an element and of an attribute. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    String fit = fit(text);
    for (int i = 0; i < fit.length(); i++) {
      char c = fit.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
