package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.testkit.form.FormCell.Role;
import org.plumbline.testkit.form.FormRow.Kind;

/** 行怪癖. Rows that a form prints twice, leaves in, or fills up. */
final class RowQuirks {

  private static final int PADDING = 40;

  private RowQuirks() {}

  /** The last row of indicators goes to a table of its own, labels repeated. */
  static FormSheet pageBreak(FormSheet sheet) {
    List<FormRow> rows = sheet.tables().getFirst();
    Optional<Integer> last = lastIndicator(rows);
    if (last.isEmpty() || rows.get(last.get() - 1).kind() != Kind.INDICATOR) {
      return sheet;
    }
    List<FormRow> above = new ArrayList<>(rows.subList(0, last.get()));
    List<FormRow> below = new ArrayList<>();
    below.add(SectionLabels.inside(headOver(rows, last.get())));
    below.addAll(rows.subList(last.get(), rows.size()));
    return sheet.withTables(List.of(SectionLabels.cut(above), SectionLabels.begun(below)));
  }

  static FormSheet headRepeated(FormSheet sheet) {
    FormSheet parted = pageBreak(sheet);
    return parted.withTables(List.of(parted.tables().stream().flatMap(List::stream).toList()));
  }

  static FormSheet placeholders(FormSheet sheet) {
    return sheet.eachTable(rows -> {
      Optional<Integer> last = lastIndicator(rows);
      if (last.isEmpty()) {
        return rows;
      }
      List<FormRow> all = new ArrayList<>(rows);
      FormRow row = rows.get(last.get());
      all.add(last.get() + 1, SectionLabels.inside(placeholder(row)));
      return SectionLabels.longer(all, last.get() + 1, row);
    });
  }

  private static FormRow placeholder(FormRow row) {
    List<FormCell> cells = new ArrayList<>();
    for (FormCell cell : row.cells()) {
      boolean covered = cell.role() == Role.COVERED || cell.down() > 1;
      boolean name = !cells.isEmpty() && cells.getLast().role() == Role.LEVEL2;
      cells.add(covered ? cell.covered() : FormCell.of(cell.role(), name ? "指标2：" : ""));
    }
    return row.withCells(cells);
  }

  static FormSheet instructions(FormSheet sheet) {
    return sheet.eachTable(rows -> {
      List<FormRow> all = new ArrayList<>(rows);
      all.add(FormRow.plain(FormCell.of(Role.TEXT, "填表说明：1.指标值须量化。2.请勿改动表格格式。")));
      return all;
    });
  }

  static FormSheet padded(FormSheet sheet) {
    return sheet.eachTable(rows -> {
      int width = rows.stream().mapToInt(FormRow::width).max().orElse(1);
      return rows.stream().map(row -> padded(row, width + PADDING)).toList();
    });
  }

  private static FormRow padded(FormRow row, int width) {
    List<FormCell> cells = new ArrayList<>(row.cells());
    cells.addAll(Collections.nCopies(width - row.width(), FormCell.blank()));
    return row.withCells(cells);
  }

  private static Optional<Integer> lastIndicator(List<FormRow> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).kind() == Kind.INDICATOR)
        .boxed()
        .reduce((_, last) -> last);
  }

  private static FormRow headOver(List<FormRow> rows, int row) {
    return rows.subList(0, row).stream()
        .filter(above -> above.kind() == Kind.HEAD)
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
