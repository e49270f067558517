package org.plumbline.reading.docx;

import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** 单元格内容. The paragraphs of one cell as lines, and the tables that stand inside it. */
final class CellContent implements StorySink {

  private final List<Block.Table> nested;
  private final String part;
  private final int limit;
  private String first = "";
  private int paragraphs;
  private final StringBuilder lines = new StringBuilder();

  /**
   * Content for a table's cells, one after the other.
   *
   * @param nested where tables inside the cells go
   */
  CellContent(List<Block.Table> nested, String part, int limit) {
    this.nested = nested;
    this.part = part;
    this.limit = limit;
  }

  @Override
  public void paragraph(String text) throws UnreadableDocumentException {
    if (paragraphs == 0) {
      first = text;
    } else {
      if (paragraphs == 1) {
        lines.append(first);
      }
      if (lines.length() + text.length() >= limit) {
        throw Unreadable.textTooLong(part, limit);
      }
      lines.append('\n').append(text);
    }
    paragraphs++;
  }

  @Override
  public void table(Block.Table table) {
    nested.add(table);
  }

  /** The text of the cell; the content is then ready for the next one. */
  String take() {
    String text = paragraphs <= 1 ? first : lines.toString();
    first = "";
    paragraphs = 0;
    lines.setLength(0);
    return text.strip();
  }
}
