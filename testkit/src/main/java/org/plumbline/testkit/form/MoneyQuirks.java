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
    return sheet.withLines(List.of()).eachRow(row -> {
      List<FormCell> cells = new ArrayList<>(row.cells());
      for (int i = 1; i < cells.size(); i++) {
        FormCell label = cells.get(i - 1);
        if (cells.get(i).role() == Role.MONEY && label.role() == Role.LABEL) {
          cells.set(i - 1, label.withText(label.text() + unit));
        }
      }
      return row.withCells(cells);
    });
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
