package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.testkit.form.FormCell.Role;

/** 金额怪癖. Where the unit of money stands, and how amounts are printed. */
final class MoneyQuirks {

  private static final int GROUP = 3;

  private MoneyQuirks() {}

  static FormSheet inLabels(FormSheet sheet) {
    String unit = "（" + sheet.unit().symbol() + "）";
    return sheet
        .withLines(List.of())
        .eachTable(rows -> {
          List<FormRow> all = new ArrayList<>(rows);
          for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (FormCell cell : rows.get(row).cells()) {
              if (cell.role() == Role.MONEY) {
                label(all, row, column, unit);
              }
              column += cell.across();
            }
          }
          return all;
        });
  }

  /** Adds the unit to the label at the left of an amount, or else to the one above it. */
  private static void label(List<FormRow> rows, int row, int column, String unit) {
    if (!append(rows, row, column - 1, unit)) {
      for (int above = row - 1; above >= 0; above--) {
        if (append(rows, above, column, unit)) {
          return;
        }
      }
    }
  }

  /** Whether a label covers the column; its unit stands in it once. */
  private static boolean append(List<FormRow> rows, int row, int column, String unit) {
    List<FormCell> cells = new ArrayList<>(rows.get(row).cells());
    int at = 0;
    for (int i = 0; i < cells.size(); i++) {
      FormCell cell = cells.get(i);
      boolean label = cell.role() == Role.LABEL || cell.role() == Role.COLUMN_HEAD;
      if (label && at <= column && column < at + cell.across()) {
        String text = cell.text();
        cells.set(i, text.endsWith(unit) ? cell : cell.withText(text + unit));
        rows.set(row, rows.get(row).withCells(cells));
        return true;
      }
      at += cell.across();
    }
    return false;
  }

  static FormSheet inCells(FormSheet sheet) {
    return sheet
        .withLines(List.of())
        .eachCell(cell ->
            cell.role() == Role.MONEY && !cell.text().isEmpty()
                ? cell.withText(cell.text() + sheet.unit().symbol())
                : cell);
  }

  static FormSheet commas(FormSheet sheet) {
    return sheet.eachCell(
        cell -> cell.role() == Role.MONEY ? cell.withText(grouped(cell.text())) : cell);
  }

  private static String grouped(String amount) {
    StringBuilder grouped = new StringBuilder(amount);
    for (int at = amount.indexOf('.') - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
