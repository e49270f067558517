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
    return each(sheet, omitted, omitted);
  }

  private static List<FormCell> blankBelow(FormCell cell, int place, int length) {
    return List.of(place == 0 || length == 1 ? cell : cell.withText(""));
  }

  private static FormSheet each(FormSheet sheet, Printing first, Printing second) {
    return sheet.eachTable(rows -> {
      List<FormRow> printed = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        List<FormCell> cells = new ArrayList<>();
        for (FormCell cell : rows.get(row).cells()) {
          Printing printing = cell.role() == Role.LEVEL1 ? first : second;
          boolean level = cell.role() == Role.LEVEL1 || cell.role() == Role.LEVEL2;
          int place = level ? same(rows, row, cells(rows.get(row), cell), -1) : 0;
          int below = level ? same(rows, row, cells(rows.get(row), cell), 1) : 0;
          cells.addAll(level ? printing.cell(cell, place, place + 1 + below) : List.of(cell));
        }
        printed.add(rows.get(row).withCells(cells));
      }
      return printed;
    });
  }

  /** The cells up to one: a level goes on only where all levels left of it do. */
  private static List<FormCell> cells(FormRow row, FormCell last) {
    return row.cells().subList(0, row.cells().indexOf(last) + 1).stream()
        .filter(cell -> cell.role() == Role.LEVEL1 || cell.role() == Role.LEVEL2)
        .toList();
  }

  private static int same(List<FormRow> rows, int row, List<FormCell> levels, int step) {
    int count = 0;
    for (int other = row + step; other >= 0 && other < rows.size(); other += step) {
      List<FormCell> theirs =
          rows.get(other).cells().stream()
              .filter(cell -> cell.role() == Role.LEVEL1 || cell.role() == Role.LEVEL2)
              .toList();
      if (rows.get(other).kind() != Kind.INDICATOR
          || theirs.size() < levels.size()
          || !theirs.subList(0, levels.size()).equals(levels)) {
        return count;
      }
      count++;
    }
    return count;
  }
}
