package org.plumbline.testkit.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 印出的表. A table to be written, with the lines above it.
 *
 * @param cells in any order; none may overlap another
 */
public record PrintedTable(String title, List<PrintedCell> cells) {

  public PrintedTable {
    cells = List.copyOf(cells);
  }

  /** How many columns the table has. */
  public int columns() {
    return cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(1);
  }

  /** The cells that begin in each row, from left to right. */
  Map<Integer, List<PrintedCell>> rows() {
    return cells.stream()
        .sorted(Comparator.comparingInt(PrintedCell::column))
        .collect(Collectors.groupingBy(PrintedCell::row, TreeMap::new, Collectors.toList()));
  }

  /** The table with each line of its title as a row across all columns above it. */
  PrintedTable withTitleInside() {
    List<String> lines = title.lines().toList();
    List<PrintedCell> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new PrintedCell(all.size() + 1, 1, 1, columns(), line));
    }
    for (PrintedCell cell : cells) {
      all.add(
          new PrintedCell(
              cell.row() + lines.size(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text()));
    }
    return new PrintedTable(title, all);
  }

  /**
   * The texts of each row by column, where merges are lost: a place below a merged cell is blank, a
   * place to its right is not there.
   */
  List<Map<Integer, String>> withCoveredBlank() {
    Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    for (PrintedCell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>())
            .put(cell.column(), row == cell.row() ? cell.text() : "");
      }
    }
    return List.copyOf(rows.values());
  }
}
