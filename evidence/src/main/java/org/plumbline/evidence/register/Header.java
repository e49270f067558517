package org.plumbline.evidence.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** 表头. Which column of the register each place of a row belongs to, and in which unit. */
final class Header {

  private static final Pattern BRACKETS = Pattern.compile("(.+)[(\\[【〔]([^()\\[\\]【】〔〕]+)[)\\]】〕]");

  private final Register register;
  private final Units units;
  private final Map<String, Integer> byHeading = new HashMap<>();
  private final List<Optional<Heading>> headings = new ArrayList<>();
  private final List<Bilingual> problems = new ArrayList<>();

  /**
   * A place of the header.
   *
   * @param column its place in the register
   * @param printed as the file prints it
   * @param unit the unit of its amounts
   */
  record Heading(int column, String printed, Unit unit) {}

  private Header(Register register, Units units) {
    this.register = register;
    this.units = units;
    for (int place = 0; place < register.columns().size(); place++) {
      for (String heading : ColumnHeadings.of(register.columns().get(place))) {
        byHeading.put(heading, place);
      }
    }
  }

  static Header read(Register register, Units units, int row, List<RawCell> cells) {
    Header header = new Header(register, units);
    for (int place = 0; place < cells.size(); place++) {
      header.add(row, place, cells.get(place).text());
    }
    if (header.headings.stream().allMatch(Optional::isEmpty)) {
      header.problems.clear();
      header.tell(
          row,
          "不是本台账的表头。表头应为：%s。",
          "this is not the header of the register. It should be: %s.",
          String.join(
              ", ", register.columns().stream().map(column -> column.title().zh()).toList()));
    } else {
      header.tellMissing(row);
    }
    return header;
  }

  static boolean isRemark(String text) {
    String folded = CellText.fold(text);
    return folded.startsWith("#");
  }

  /** Places from left to right; empty where the header has no heading. */
  List<Optional<Heading>> headings() {
    return headings;
  }

  List<Bilingual> problems() {
    return problems;
  }

  private void add(int row, int place, String printed) {
    if (printed.isEmpty()) {
      headings.add(Optional.empty());
      return;
    }
    String folded = ColumnHeadings.fold(printed);
    Integer column = byHeading.get(folded);
    Matcher brackets = BRACKETS.matcher(CellText.fold(printed));
    Optional<String> unit = Optional.empty();
    if (column == null && brackets.matches()) {
      column = byHeading.get(ColumnHeadings.fold(brackets.group(1)));
      unit = Optional.of(brackets.group(2).replace(" ", ""));
    }
    if (column == null) {
      headings.add(Optional.empty());
      tell(
          row,
          "表头“%s”（%s 列）不是本台账的栏目。请删除该列或改为台账中的名称。",
          "the heading \"%s\" (column %s) is no column of this register. Delete it, or use a title"
              + " of the register.",
          printed,
          RawTable.letters(place));
      return;
    }
    refuseTwice(row, column, printed);
    headings.add(heading(row, column, printed, unit));
  }

  private Optional<Heading> heading(
      int row, int column, String printed, Optional<String> bracketed) {
    if (!(register.columns().get(column).type() instanceof ColumnType.Amount amount)) {
      return Optional.of(new Heading(column, printed, Unit.NONE));
    }
    if (bracketed.isEmpty()) {
      return Optional.of(new Heading(column, printed, amount.unit()));
    }
    Optional<Unit> unit =
        bracketed.get().equals(amount.unit().symbol())
            ? Optional.of(amount.unit())
            : units.find(bracketed.get()).filter(found -> found.comparableWith(amount.unit()));
    if (unit.isEmpty()) {
      tell(
          row,
          "表头“%s”的单位不能换算为%s。请改用可换算的单位。",
          "the unit of the heading \"%s\" does not convert to %s. Use one that does.",
          printed,
          amount.unit().symbol().isEmpty() ? "none" : amount.unit().symbol());
    }
    return Optional.of(new Heading(column, printed, unit.orElse(amount.unit())));
  }

  private void refuseTwice(int row, int column, String printed) {
    for (Optional<Heading> earlier : headings) {
      if (earlier.isPresent() && earlier.get().column() == column) {
        tell(
            row,
            "表头“%s”与“%s”是同一栏目。请只留一列。",
            "the headings \"%s\" and \"%s\" are the same column. Keep one.",
            printed,
            earlier.get().printed());
      }
    }
  }

  private void tellMissing(int row) {
    for (int place = 0; place < register.columns().size(); place++) {
      int wanted = place;
      Column column = register.columns().get(place);
      boolean found =
          headings.stream().flatMap(Optional::stream).anyMatch(it -> it.column() == wanted);
      if (!found && column.required()) {
        tell(
            row,
            "表头缺少必填栏目“%s”。请补上该列。",
            "the header lacks the required column \"%s\". Add it.",
            column.title().zh());
      }
    }
  }

  private void tell(int row, String zh, String en, Object... arguments) {
    Bilingual message = Bilingual.format(zh, en, arguments);
    problems.add(
        Bilingual.of("第 " + row + " 行，" + message.zh(), "row " + row + ", " + message.en()));
  }
}
