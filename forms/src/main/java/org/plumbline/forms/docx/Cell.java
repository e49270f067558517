package org.plumbline.forms.docx;

import java.util.List;

/**
 * 单元格. A cell of a table.
 *
 * @param columns how many columns it takes, from 1
 * @param rows how many rows it takes, from 1; the rows below leave it out
 */
public record Cell(List<Paragraph> content, int columns, int rows) {

  public Cell {
    content = List.copyOf(content);
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("A cell takes a column and a row at least");
    }
  }

  public static Cell of(List<Paragraph> content) {
    return new Cell(content, 1, 1);
  }

  public static Cell head(String text) {
    return of(List.of(Paragraph.of(TextStyle.TABLE_HEAD, text)));
  }

  public static Cell text(String text) {
    return of(List.of(Paragraph.of(TextStyle.TABLE_TEXT, text)));
  }

  public Cell withColumns(int count) {
    return new Cell(content, count, rows);
  }

  public Cell withRows(int count) {
    return new Cell(content, columns, count);
  }
}
