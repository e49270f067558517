package org.plumbline.reading.layout;

import java.util.List;

/** What makes a row the head of an indicator table. */
final class ColumnHead {

  private ColumnHead() {}

  /**
   * A name or a level, something to reach, and nothing but a few labels.
   *
   * @param fields how many further cells label a field of the form
   */
  static boolean suffices(List<List<Column>> known, long fields) {
    boolean named = has(known, Column.LEVEL3) || has(known, Column.LEVEL2);
    boolean levelled = has(known, Column.LEVEL1) || has(known, Column.LEVEL2);
    boolean valued = has(known, Column.TARGET) || has(known, Column.ACTUAL);
    long labels = known.stream().filter(columns -> !columns.isEmpty()).count();
    return labels >= 2 && named && (levelled || valued) && (labels + fields) * 2 >= known.size();
  }

  private static boolean has(List<List<Column>> known, Column column) {
    return known.stream().anyMatch(columns -> columns.contains(column));
  }
}
