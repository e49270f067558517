package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.testkit.form.FormCell.Role;
import org.plumbline.testkit.form.FormRow.Kind;

/** 级别怪癖. How the words of the first two levels stand beside several indicators. */
final class LevelQuirks {

  private LevelQuirks() {}

  /** How one cell of a run prints: its place in the run, and how long the run is. */
  private interface Printing {
    List<FormCell> cell(FormCell cell, int place, int length);
  }

  static FormSheet merged(FormSheet sheet) {
    Printing merged =
        (cell, place, length) ->
            List.of(place > 0 ? cell.covered() : length > 1 ? cell.down(length) : cell);
    return each(sheet, merged, merged);
  }

  static FormSheet blank(FormSheet sheet) {
    return each(sheet, LevelQuirks::blankBelow, LevelQuirks::blankBelow);
  }

  static FormSheet centred(FormSheet sheet) {
    return each(
        sheet,
        (cell, place, length) -> List.of(place == (length - 1) / 2 ? cell : cell.withText("")),
        LevelQuirks::blankBelow);
  }

  static FormSheet omitted(FormSheet sheet) {
    Printing omitted = (cell, place, _) -> place == 0 ? List.of(cell) : List.of();
    return each(sheet, omitted, omitted)
        .eachRow(row ->
            row.withCells(
                row.cells().stream()
                    .filter(cell -> cell.role() != Role.COVERED || row.kind() == Kind.PLAIN)
                    .map(cell -> row.kind() == Kind.PLAIN ? cell : cell.down(1))
                    .toList()));
  }

  private static List<FormCell> blankBelow(FormCell cell, int place, int length) {
    return List.of(place == 0 || length == 1 ? cell : cell.withText(""));
  }

  private static FormSheet each(FormSheet sheet, Printing first, Printing second) {
    return sheet.eachTable(rows -> {
      List<FormRow> printed = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        List<FormCell> all = rows.get(row).cells();
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          FormCell cell = all.get(i);
          int above = same(rows, row, i, -1);
          int length = above + 1 + same(rows, row, i, 1);
          Printing printing = cell.role() == Role.LEVEL1 ? first : second;
          cells.addAll(isLevel(cell) ? printing.cell(cell, above, length) : List.of(cell));
        }
        printed.add(rows.get(row).withCells(cells));
      }
      return printed;
    });
  }

  private static boolean isLevel(FormCell cell) {
    boolean level = cell.role() == Role.LEVEL1 || cell.role() == Role.LEVEL2;
    return level && !cell.text().isEmpty();
  }

  /** How many rows a level goes on for; it ends where a level left of it does. */
  private static int same(List<FormRow> rows, int row, int cell, int step) {
    int count = 0;
    int other = row + step;
    while (other >= 0 && other < rows.size() && goesOn(rows.get(row), rows.get(other), cell)) {
      count++;
      other += step;
    }
    return count;
  }

  private static boolean goesOn(FormRow row, FormRow other, int cell) {
    if (other.kind() != Kind.INDICATOR || row.kind() != Kind.INDICATOR) {
      return false;
    }
    boolean same = row.cells().get(cell).equals(other.cells().get(cell));
    for (int left = 0; left < cell; left++) {
      boolean category = row.cells().get(left).role() == Role.LEVEL1;
      same &= !category || row.cells().get(left).equals(other.cells().get(left));
    }
    return same;
  }
}
