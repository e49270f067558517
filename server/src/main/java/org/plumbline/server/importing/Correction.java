package org.plumbline.server.importing;

import java.time.Instant;

/**
 * 更正. One cell as somebody said it should read; what was printed, and where, stays.
 *
 * @param table as in source locations; 0 for a line outside tables
 * @param column 0 for a line outside tables
 */
public record Correction(Place place, String printed, String corrected, String author, Instant at) {

  /** 位置. Where a cell or line stands, as source locations count. */
  public record Place(int table, int row, int column) {

    /** How links within the page name it. */
    public String anchor() {
      return "c-" + table + "-" + row + "-" + column;
    }
  }
}
