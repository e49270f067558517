package org.plumbline.reading.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 网页文字. What of a page is shown, and how its text reads. */
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

  private static boolean hides(String written) {
    if (written.isEmpty()) {
      return false;
    }
    String style = written.replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("mso-element:comment");
  }

  static boolean isTablePart(Element element) {
    return TABLE_PARTS.contains(element.normalName());
  }

  /** The text of a cell; its paragraphs and breaks are lines. */
  static String ofCell(Element cell) {
    if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode words) {
      return words.text().strip();
    }
    StringBuilder text = new StringBuilder();
    collect(cell, text);
    return text.toString().strip();
  }

  private static void collect(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode words -> text.append(words.text());
        case Element inner when isShown(inner) -> {
          boolean ownLine = inner.normalName().equals("br") || inner.isBlock();
          breakLine(text, ownLine);
          collect(inner, text);
          breakLine(text, ownLine && inner.isBlock());
        }
        default -> {}
      }
    }
  }

  private static void breakLine(StringBuilder text, boolean wanted) {
    if (wanted && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
