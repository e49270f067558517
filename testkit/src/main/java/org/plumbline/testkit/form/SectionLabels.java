package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.testkit.form.FormCell.Role;

/** 合并标签. Keeps cells that are merged over rows right where rows come in or go. */
final class SectionLabels {

  private SectionLabels() {}

  /** A row as it stands inside a block: what is merged over it begins above. */
  static FormRow inside(FormRow row) {
    return row.each(cell -> cell.down() > 1 ? cell.covered() : cell);
  }

  /** Rows after {@code added} came in: what was merged over the row beside it covers it too. */
  static List<FormRow> longer(List<FormRow> rows, int added, FormRow beside) {
    List<FormRow> all = new ArrayList<>(rows);
    int column = 0;
    for (FormCell cell : beside.cells()) {
      if (cell.role() == Role.COVERED || cell.down() > 1) {
        lengthen(all, added, column);
      }
      column += cell.across();
    }
    return all;
  }

  private static void lengthen(List<FormRow> rows, int from, int column) {
    for (int row = from; row >= 0; row--) {
      List<FormCell> cells = new ArrayList<>(rows.get(row).cells());
      int at = 0;
      for (int i = 0; i < cells.size(); i++) {
        FormCell cell = cells.get(i);
        if (at == column && cell.down() > 1) {
          cells.set(i, cell.down(cell.down() + 1));
          rows.set(row, rows.get(row).withCells(cells));
          return;
        }
        at += cell.across();
      }
    }
  }

  /** The rows before a page break: what reached over it ends there. */
  static List<FormRow> cut(List<FormRow> rows) {
    List<FormRow> cut = new ArrayList<>();
    for (FormRow row : rows) {
      int left = rows.size() - cut.size();
      cut.add(row.each(cell -> cell.down() > left ? cell.down(left) : cell));
    }
    return cut;
  }

  /** The rows after a page break: what reached over it begins again, blank. */
  static List<FormRow> begun(List<FormRow> rows) {
    List<FormRow> begun = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<FormCell> cells = new ArrayList<>();
      int column = 0;
      for (FormCell cell : rows.get(row).cells()) {
        boolean first = row == 0 || !isCovered(rows.get(row - 1), column);
        boolean orphan = cell.role() == Role.COVERED && first;
        int length = orphan ? run(rows, row, column) : 1;
        cells.add(orphan ? FormCell.blank().across(cell.across()).down(length) : cell);
        column += cell.across();
      }
      begun.add(rows.get(row).withCells(cells));
    }
    return begun;
  }

  private static int run(List<FormRow> rows, int from, int column) {
    int length = 0;
    while (from + length < rows.size() && isCovered(rows.get(from + length), column)) {
      length++;
    }
    return length;
  }

  private static boolean isCovered(FormRow row, int column) {
    int at = 0;
    for (FormCell cell : row.cells()) {
      if (at == column) {
        return cell.role() == Role.COVERED;
      }
      at += cell.across();
    }
    return false;
  }
}
