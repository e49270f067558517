package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rows that print nothing but the word of a level, which the rows under them belong to. */
final class LevelRows {

  private static final List<Column> LEVELS = List.of(Column.LEVEL1, Column.LEVEL2);

  private LevelRows() {}

  /** The rows that say something, with the words of the rows of levels above them. */
  static List<IndicatorRow> carryDown(List<IndicatorRow> rows, Predicate<GridCell> counts) {
    List<IndicatorRow> speaking = new ArrayList<>();
    Map<Column, GridCell> open = new EnumMap<>(Column.class);
    for (IndicatorRow row : rows) {
      if (row.saysSomething(counts)) {
        speaking.add(open.isEmpty() ? row : row.withLevels(open));
        open.clear();
      } else {
        LEVELS.forEach(
            level -> row.printed(level).filter(counts).ifPresent(cell -> open.put(level, cell)));
      }
    }
    return speaking;
  }
}
