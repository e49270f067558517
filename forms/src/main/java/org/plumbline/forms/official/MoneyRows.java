package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;

/**
 * 项目资金. Sources of money in rows, what was planned and spent in columns.
 *
 * @param label beside all rows, over {@code labelColumns}
 * @param sourceColumns columns that the sources take
 * @param spans columns that each figure takes
 */
record MoneyRows(String label, int labelColumns, int sourceColumns, List<Integer> spans) {

  /** A row of money: its source, and a figure for each column. */
  record Line(String source, List<String> figures) {

    Line {
      figures = List.copyOf(figures);
    }
  }

  List<Row> rows(List<String> heads, List<Line> lines) {
    List<Row> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>();
    head.add(Cell.head(label).withColumns(labelColumns).withRows(1 + lines.size()));
    head.add(Cell.head("").withColumns(sourceColumns));
    for (int i = 0; i < spans.size(); i++) {
      head.add(Cell.head(heads.get(i)).withColumns(spans.get(i)));
    }
    rows.add(new Row(head, 0, false));
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.head(line.source()).withColumns(sourceColumns));
      for (int i = 0; i < spans.size(); i++) {
        cells.add(Cell.centered(line.figures().get(i)).withColumns(spans.get(i)));
      }
      rows.add(new Row(cells, 0, false));
    }
    return rows;
  }
}
