package org.plumbline.testkit.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 印出的表. A table to be written, with the line above it.
 *
 * @param cells in any order; none may overlap another
 */
public record PrintedTable(String title, List<PrintedCell> cells) {

  public PrintedTable {
    cells = List.copyOf(cells);
  }

  int columns() {
    return cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(1);
  }

  /** The cells that begin in each row, from left to right. */
  Map<Integer, List<PrintedCell>> rows() {
    return cells.stream()
        .sorted(Comparator.comparingInt(PrintedCell::column))
        .collect(Collectors.groupingBy(PrintedCell::row, TreeMap::new, Collectors.toList()));
  }

  /** The table with its title as a first row across all columns. */
  PrintedTable withTitleInside() {
    List<PrintedCell> lower =
        cells.stream()
            .map(cell ->
                new PrintedCell(
                    cell.row() + 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
            .collect(Collectors.toList());
    lower.add(0, new PrintedCell(1, 1, 1, columns(), title));
    return new PrintedTable(title, lower);
  }
}
