package org.plumbline.testkit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
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

  /** Every second amount in the other unit of the two, which stands behind it. */
  static FormSheet mixed(FormSheet sheet) {
    MoneyUnit other = sheet.unit() == MoneyUnit.YUAN ? MoneyUnit.TEN_THOUSAND_YUAN : MoneyUnit.YUAN;
    AtomicInteger amounts = new AtomicInteger();
    return sheet.eachCell(cell ->
        cell.role() == Role.MONEY && !cell.text().isEmpty() && amounts.getAndIncrement() % 2 == 1
            ? cell.withText(new Money(yuan(cell, sheet.unit()), other).toString())
            : cell);
  }

  private static BigDecimal yuan(FormCell cell, MoneyUnit unit) {
    return Money.of(cell.text(), unit).yuan();
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
