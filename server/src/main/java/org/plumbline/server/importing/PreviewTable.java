package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.reading.layout.ExplainedCell;
import org.plumbline.server.importing.Correction.Place;

/**
 * A table of the original as it stood, or the lines between two of them.
 *
 * @param number of the table; 0 for lines
 */
record PreviewTable(int number, OptionalInt page, List<Row> rows) {

  /** A row of it. */
  record Row(int number, List<Shown> cells) {}

  /** A cell; one that nothing was printed in can be corrected too. */
  record Shown(
      Place place,
      int rowSpan,
      int columnSpan,
      String text,
      String role,
      String use,
      Optional<Correction> correction) {}

  static Place place(ExplainedCell cell) {
    return new Place(cell.at().table(), cell.at().row(), cell.at().column());
  }

  /** The original in reading order. */
  static List<PreviewTable> of(List<ExplainedCell> cells, List<Correction> corrections) {
    Map<Place, Correction> byPlace =
        corrections.stream().collect(Collectors.toMap(Correction::place, Function.identity()));
    List<PreviewTable> tables = new ArrayList<>();
    int from = 0;
    while (from < cells.size()) {
      int to = from;
      while (to < cells.size() && cells.get(to).at().table() == cells.get(from).at().table()) {
        to++;
      }
      tables.add(table(cells.subList(from, to), byPlace));
      from = to;
    }
    return tables;
  }

  private static PreviewTable table(List<ExplainedCell> cells, Map<Place, Correction> corrections) {
    int number = cells.getFirst().at().table();
    int columns =
        cells.stream().mapToInt(cell -> cell.at().column() + cell.columnSpan() - 1).max().orElse(0);
    Map<Integer, List<ExplainedCell>> byRow =
        cells.stream()
            .collect(
                Collectors.groupingBy(cell -> cell.at().row(), TreeMap::new, Collectors.toList()));
    Set<Place> covered = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    byRow.forEach((row, own) -> {
      List<Shown> shown = new ArrayList<>();
      Map<Integer, ExplainedCell> byColumn =
          own.stream()
              .collect(
                  Collectors.toMap(cell -> cell.at().column(), Function.identity(), (a, _) -> a));
      int first = number == 0 ? 0 : 1;
      for (int column = first; column <= Math.max(columns, first); column++) {
        Place place = new Place(number, row, column);
        ExplainedCell cell = byColumn.get(column);
        if (cell != null) {
          cover(cell, covered);
          shown.add(shown(cell, Optional.ofNullable(corrections.get(place))));
        } else if (number > 0 && !covered.contains(place)) {
          shown.add(new Shown(place, 1, 1, "", "blank", "", Optional.empty()));
        }
      }
      rows.add(new Row(row, shown));
    });
    return new PreviewTable(number, cells.getFirst().at().page(), rows);
  }

  private static void cover(ExplainedCell cell, Set<Place> covered) {
    for (int row = 0; row < cell.rowSpan(); row++) {
      for (int column = 0; column < cell.columnSpan(); column++) {
        covered.add(
            new Place(cell.at().table(), cell.at().row() + row, cell.at().column() + column));
      }
    }
  }

  private static Shown shown(ExplainedCell cell, Optional<Correction> correction) {
    return new Shown(
        place(cell),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.at().text(),
        cell.role().code(),
        cell.use(),
        correction);
  }
}
