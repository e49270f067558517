package org.plumbline.reading.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a target together that a form prints in up to three columns: operator, value and unit. */
final class TargetParts {

  private static final Pattern OPERATOR =
      Pattern.compile(
          "(?:[≥≤<>=≧≦＝﹦═＞＜]+|大于等于|小于等于|大于|小于|等于|大于或等于|小于或等于|不低于|不少于|不高于|不超过|不多于|不小于|不大于|不超|至少|至多|定性)");

  private static final Pattern ENDS_IN_FIGURE = Pattern.compile(".*\\d\\s*$");

  private TargetParts() {}

  /** The value with the operator and the unit that stand in columns of their own. */
  static String join(ReadingContext context, IndicatorRow row, String value) {
    Optional<GridCell> operator =
        row.printed(Column.OPERATOR).filter(cell -> OPERATOR.matcher(cell.text()).matches());
    operator.ifPresent(cell -> context.roles().used(cell, "operator"));
    String joined = withUnit(row, value);
    if (!joined.equals(value)) {
      row.printed(Column.UNIT).ifPresent(cell -> context.roles().used(cell, "unit"));
    } else {
      row.printed(Column.UNIT)
          .filter(cell -> value.endsWith(cell.text()))
          .ifPresent(cell -> context.roles().used(cell, "unit"));
    }
    return operator
        .map(GridCell::text)
        .filter(symbol -> !value.startsWith(symbol))
        .map(symbol -> symbol.equals("定性") ? symbol + " " + joined : symbol + joined)
        .orElse(joined);
  }

  /** A bare figure with the unit of its row. */
  static String withUnit(IndicatorRow row, String value) {
    return row.printed(Column.UNIT)
        .map(GridCell::text)
        .filter(unit -> !MoneyText.isDash(unit) && ENDS_IN_FIGURE.matcher(value).matches())
        .map(unit -> value + unit)
        .orElse(value);
  }
}
