package org.plumbline.forms.sheet;

import java.util.List;
import java.util.stream.Collectors;

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

  /** A text in the middle of its cell, as figures stand. */
  public static Cell centered(String text) {
    return of(List.of(Paragraph.of(TextStyle.TABLE_TEXT, text).withAlign(Align.CENTER)));
  }

  public static Cell note(String text) {
    return of(List.of(Paragraph.of(TextStyle.NOTE, text)));
  }

  /** Its paragraphs, each on a line of its own. */
  public String text() {
    return content.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  public Cell withColumns(int count) {
    return new Cell(content, count, rows);
  }

  public Cell withRows(int count) {
    return new Cell(content, columns, count);
  }
}
