package org.plumbline.forms.official;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.model.plan.BudgetUnit;

/** Rows as the official forms have them, for a table of six columns. */
final class FormRows {

  /** Where a person ticks a grade. */
  static final String CHOICE = "□优　□良　□中　□差";

  private FormRows() {}

  /** Two labels, each with its value. */
  static Row pairs(String label, String value, String otherLabel, String otherValue) {
    return Row.of(
        Cell.head(label),
        Cell.text(value).withColumns(2),
        Cell.head(otherLabel),
        Cell.text(otherValue).withColumns(2));
  }

  /** One label, and a value as wide as the table. */
  static Row wide(String label, String value) {
    return Row.of(Cell.head(label).withColumns(2), Cell.text(value).withColumns(4));
  }

  static String codeAndName(BudgetUnit unit) {
    return unit.code().map(code -> code + " ").orElse("") + unit.name();
  }

  @SafeVarargs
  static List<Row> joined(List<Row>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
