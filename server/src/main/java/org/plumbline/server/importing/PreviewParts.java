package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.PreviewTable.Row;
import org.plumbline.server.importing.PreviewTable.Shown;

/**
 * 分段. A long original in parts that a browser can show, none of it left out. Rows stay whole, and a
 * part ends between merged cells as long as that does not make it much longer.
 */
final class PreviewParts {

  /** As many cells a part has, unless the row it ends with has more. */
  static final int CELLS = 4000;

  private static final int CELLS_AT_MOST = 2 * CELLS;

  private final List<List<PreviewTable>> parts = new ArrayList<>();
  private final Map<RowKey, Integer> partOfRow = new HashMap<>();
  private List<PreviewTable> part = new ArrayList<>();
  private int cells;

  PreviewParts(List<PreviewTable> tables) {
    tables.forEach(this::add);
    close();
  }

  private record RowKey(int table, int row) {}

  /** How many there are; one even where there is nothing to show. */
  int count() {
    return Math.max(1, parts.size());
  }

  /** The tables, or pieces of tables, of a part, which count from 1. */
  List<PreviewTable> tables(int number) {
    return parts.isEmpty() ? List.of() : parts.get(number - 1);
  }

  /** The part in which something stands; the first where it stands nowhere. */
  int of(Place place) {
    return partOfRow.getOrDefault(new RowKey(place.table(), place.row()), 1);
  }

  private void add(PreviewTable table) {
    List<Row> rows = new ArrayList<>();
    int mergedTo = 0;
    for (Row row : table.rows()) {
      boolean between = row.number() > mergedTo;
      boolean full = cells + row.cells().size() > CELLS;
      if (cells > 0 && full && (between || cells > CELLS_AT_MOST)) {
        put(table, rows);
        rows = new ArrayList<>();
        close();
      }
      rows.add(row);
      cells += row.cells().size();
      partOfRow.put(new RowKey(table.number(), row.number()), parts.size() + 1);
      mergedTo = Math.max(mergedTo, lastRow(row));
    }
    put(table, rows);
  }

  private static int lastRow(Row row) {
    OptionalInt most = row.cells().stream().mapToInt(Shown::rowSpan).max();
    return row.number() + most.orElse(1) - 1;
  }

  private void put(PreviewTable table, List<Row> rows) {
    if (!rows.isEmpty()) {
      part.add(new PreviewTable(table.number(), table.page(), List.copyOf(rows)));
    }
  }

  private void close() {
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
      part = new ArrayList<>();
      cells = 0;
    }
  }
}
