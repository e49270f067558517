package org.plumbline.reading.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * 单元格文字. Collects the text of cells; paragraphs and breaks are lines. It stops at a table inside a
 * cell: the outer table only lays the page out and is read in another way.
 */
final class CellText {

  private final PageFrames frames = new PageFrames();
  private final StringBuilder text = new StringBuilder();
  private boolean holdsTable;

  String of(Element cell) {
    if (cell.childNodeSize() == 1 && cell.childNode(0) instanceof TextNode words) {
      return words.text().strip();
    }
    text.setLength(0);
    collect(cell);
    return text.toString().strip();
  }

  /** Whether a cell that was asked for holds a table. */
  boolean holdsTable() {
    return holdsTable;
  }

  PageFrames frames() {
    return frames;
  }

  private void collect(Element element) {
    int children = element.childNodeSize();
    for (int i = 0; i < children && !holdsTable; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode words) {
        text.append(words.text());
      } else if (child instanceof Element inner && PageText.isShown(inner)) {
        inner(inner);
      }
    }
  }

  private void inner(Element element) {
    String name = element.normalName();
    holdsTable = name.equals("table");
    frames.note(element);
    boolean block = element.isBlock();
    breakLine(block || name.equals("br"));
    collect(element);
    breakLine(block);
  }

  private void breakLine(boolean wanted) {
    if (wanted && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
