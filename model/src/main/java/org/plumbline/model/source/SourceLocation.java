package org.plumbline.model.source;

import java.util.OptionalInt;

/**
 * 出处. The place in a document where a value was printed.
 *
 * @param document index of the document within one reading, from 0
 * @param page page or sheet, from 1, where the format has them
 * @param table table within the document, from 1; 0 for text outside tables
 * @param row row of the table, or paragraph of the document, from 1
 * @param column column of the table, from 1; 0 for text outside tables
 * @param text the text of the cell as printed, outer white space removed
 */
public record SourceLocation(
    int document, OptionalInt page, int table, int row, int column, String text) {

  public SourceLocation {
    if (document < 0 || table < 0 || row < 0 || column < 0) {
      throw new IllegalArgumentException("Negative place: " + table + "/" + row + "/" + column);
    }
  }

  /** A cell of a table in a format without pages. */
  public static SourceLocation cell(int document, int table, int row, int column, String text) {
    return new SourceLocation(document, OptionalInt.empty(), table, row, column, text);
  }

  /** A paragraph outside tables. */
  public static SourceLocation paragraph(int document, int paragraph, String text) {
    return new SourceLocation(document, OptionalInt.empty(), 0, paragraph, 0, text);
  }

  /** A document as a whole. */
  public static SourceLocation document(int document) {
    return new SourceLocation(document, OptionalInt.empty(), 0, 0, 0, "");
  }

  public boolean insideTable() {
    return table > 0;
  }
}
