package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.testkit.form.FormCell.Role;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;

/**
 * 样表. A form as it stands on paper, before any format writes it.
 *
 * @param lines what stands between the title and the table
 * @param unit the unit of its money
 * @param tables the rows; a page break parts a form into several tables
 */
public record FormSheet(
    String title, List<String> lines, MoneyUnit unit, List<List<FormRow>> tables) {

  public FormSheet {
    lines = List.copyOf(lines);
    tables = tables.stream().map(List::copyOf).toList();
  }

  FormSheet withLines(List<String> others) {
    return new FormSheet(title, others, unit, tables);
  }

  FormSheet withTables(List<List<FormRow>> others) {
    return new FormSheet(title, lines, unit, others);
  }

  FormSheet eachTable(UnaryOperator<List<FormRow>> change) {
    return withTables(tables.stream().map(change).toList());
  }

  FormSheet eachRow(UnaryOperator<FormRow> change) {
    return eachTable(rows -> rows.stream().map(change).toList());
  }

  FormSheet eachCell(UnaryOperator<FormCell> change) {
    return eachRow(row -> row.each(change));
  }

  /** The tables to be written; title and lines stand above the first. */
  public List<PrintedTable> printed() {
    List<PrintedTable> printed = new ArrayList<>();
    for (List<FormRow> rows : tables) {
      String above = printed.isEmpty() ? String.join("\n", all()) : "";
      printed.add(new PrintedTable(above, cells(rows)));
    }
    return printed;
  }

  private List<String> all() {
    List<String> above = new ArrayList<>(List.of(title));
    above.addAll(lines);
    return above;
  }

  private static List<PrintedCell> cells(List<FormRow> rows) {
    int width = rows.stream().mapToInt(FormRow::width).max().orElse(1);
    List<PrintedCell> printed = new ArrayList<>();
    for (int row = 1; row <= rows.size(); row++) {
      int column = 1;
      for (FormCell cell : filled(rows.get(row - 1), width)) {
        if (cell.role() != Role.COVERED) {
          printed.add(new PrintedCell(row, column, cell.down(), cell.across(), cell.text()));
        }
        column += cell.across();
      }
    }
    return printed;
  }

  /** The last cell of a short row reaches to the right side of the table. */
  private static List<FormCell> filled(FormRow row, int width) {
    List<FormCell> cells = new ArrayList<>(row.cells());
    int room = width - row.width();
    if (room > 0 && cells.getLast().role() == Role.COVERED) {
      cells.add(FormCell.blank().across(room));
    } else {
      FormCell last = cells.removeLast();
      cells.add(last.across(last.across() + room));
    }
    return cells;
  }
}
