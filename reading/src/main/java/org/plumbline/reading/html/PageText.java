package org.plumbline.reading.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** 网页文字. What of a page is shown. */
final class PageText {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "template", "noscript", "title", "select", "textarea");
  private static final Set<String> TABLE_PARTS =
      Set.of("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption");

  private PageText() {}

  static boolean isShown(Element element) {
    if (UNSEEN.contains(element.normalName())) {
      return false;
    }
    return element.attributesSize() == 0
        || (!element.hasAttr("hidden") && !hides(element.attr("style")));
  }

  private static boolean hides(String style) {
    return sets(style, "display", "none") || sets(style, "mso-element", "comment");
  }

  private static boolean sets(String style, String property, String value) {
    for (int i = 0; i + property.length() + value.length() < style.length(); i++) {
      if (style.regionMatches(true, i, property, 0, property.length())) {
        int colon = blanks(style, i + property.length());
        int at = blanks(style, colon + 1);
        boolean set = colon < style.length() && style.charAt(colon) == ':';
        if (set && style.regionMatches(true, at, value, 0, value.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first place from {@code from} on that holds no blank. */
  private static int blanks(String style, int from) {
    int at = from;
    while (at < style.length() && Character.isWhitespace(style.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isTablePart(Element element) {
    return TABLE_PARTS.contains(element.normalName());
  }
}
