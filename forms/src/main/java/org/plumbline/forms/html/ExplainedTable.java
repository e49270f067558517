package org.plumbline.forms.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.reading.layout.ExplainedCell;

/** One table of a document as it stood, each cell with its role. */
final class ExplainedTable {

  private record Place(int row, int column) {}

  private final Html html;
  private final List<ExplainedCell> cells;
  private final Set<Place> covered = new HashSet<>();

  ExplainedTable(Html html, List<ExplainedCell> cells) {
    this.html = html;
    this.cells = cells;
  }

  void write() {
    int first = cells.stream().mapToInt(cell -> cell.at().row()).min().orElse(1);
    int last = cells.stream().mapToInt(cell -> cell.at().row()).max().orElse(0);
    int columns =
        cells.stream().mapToInt(cell -> cell.at().column() + cell.columnSpan() - 1).max().orElse(0);
    html.in(
            Tag.of("table"),
            () -> {
              for (int row = first; row <= last; row++) {
                int number = row;
                html.in(Tag.of("tr"), () -> row(number, columns)).line();
              }
            })
        .line();
  }

  private void row(int row, int columns) {
    List<ExplainedCell> own = cells.stream().filter(cell -> cell.at().row() == row).toList();
    html.put(Tag.of("th"), Integer.toString(row));
    for (int column = 1; column <= columns; column++) {
      int place = column;
      Optional<ExplainedCell> cell =
          own.stream().filter(found -> found.at().column() == place).findFirst();
      if (cell.isPresent()) {
        cell(cell.get());
      } else if (!covered.contains(new Place(row, column))) {
        html.put(Tag.of("td"), "");
      }
    }
  }

  private void cell(ExplainedCell cell) {
    for (int row = 0; row < cell.rowSpan(); row++) {
      for (int column = 0; column < cell.columnSpan(); column++) {
        covered.add(new Place(cell.at().row() + row, cell.at().column() + column));
      }
    }
    html.in(
        Tag.of("td", cell.role().code()).across(cell.columnSpan()).down(cell.rowSpan()),
        () -> {
          html.text(cell.at().text());
          if (!cell.use().isEmpty()) {
            html.put(Tag.of("small"), cell.use());
          }
        });
  }
}
