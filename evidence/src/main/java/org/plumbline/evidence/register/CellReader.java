package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** 单元格读取. Turns what a cell holds into a value of its column, or says why it is none. */
final class CellReader {

  private static final int MOST_CHOICES_TOLD = 12;

  /** What spreadsheets make of long codes once they took them for numbers. */
  private static final Pattern SPOILT = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,3}|\\d{16,}");

  private final Units units;
  private final int year;

  CellReader(Units units, int year) {
    this.units = units;
    this.year = year;
  }

  /** A value, or what is wrong. */
  sealed interface Outcome {

    record Read(CellValue value) implements Outcome {}

    record Wrong(Bilingual reason) implements Outcome {}
  }

  /** Reads a cell that is not blank. */
  Outcome read(RawCell cell, ColumnType type, Unit unit) {
    return switch (cell.kind()) {
      case FORMULA ->
          wrong(
              "单元格 %s 是公式。请复制后“选择性粘贴—数值”，再保存。",
              "cell %s is a formula. Copy it, paste it as a value and save.", cell.text());
      case ERROR ->
          wrong("单元格 %s 是错误值。请更正后保存。", "cell %s holds an error. Correct it and save.", cell.text());
      case TEXT, NUMBER, NUMBER_FROM_1904, DAY, FLAG -> readStored(cell, type, unit);
    };
  }

  private Outcome readStored(RawCell cell, ColumnType type, Unit unit) {
    return switch (type) {
      case ColumnType.Text _ -> words(cell);
      case ColumnType.Reference _ -> words(cell);
      case ColumnType.Choice choice -> choice(cell.text(), choice.values());
      case ColumnType.Amount amount -> amount(cell, amount, unit);
      case ColumnType.Day day -> day(cell, day);
      case ColumnType.YesNo _ -> yesNo(cell.text());
    };
  }

  private static Outcome words(RawCell cell) {
    boolean number =
        cell.kind() == RawCell.Kind.NUMBER || cell.kind() == RawCell.Kind.NUMBER_FROM_1904;
    boolean suspect = number || cell.text().indexOf('+') > 0;
    if (suspect && SPOILT.matcher(cell.text()).matches()) {
      return wrong(
          "表格软件把编号当作数字，只保留了前 15 位。请把该列设为文本格式后重新录入。",
          "the spreadsheet took this code for a number and kept 15 digits of it. Format the column"
              + " as text and type it again.");
    }
    return new Outcome.Read(new CellValue.Words(cell.text()));
  }

  private static Outcome choice(String text, List<String> values) {
    int listed = values.indexOf(text);
    if (listed >= 0) {
      return new Outcome.Read(new CellValue.Words(values.get(listed)));
    }
    String folded = CellText.fold(text);
    for (String value : values) {
      if (CellText.fold(value).equals(folded)) {
        return new Outcome.Read(new CellValue.Words(value));
      }
    }
    List<String> told = values.subList(0, Math.min(values.size(), MOST_CHOICES_TOLD));
    String list = String.join("、", told) + (told.size() < values.size() ? "…" : "");
    return wrong("不在选项中。可选：%s。", "not one of the choices. Use one of: %s.", list);
  }

  private Outcome amount(RawCell cell, ColumnType.Amount type, Unit unit) {
    Optional<BigDecimal> number =
        cell.kind() == RawCell.Kind.DAY || cell.kind() == RawCell.Kind.FLAG
            ? Optional.empty()
            : NumberText.read(cell.text(), unit, units);
    if (number.isEmpty()) {
      return wrong(
          "不是数值。请只写数字；没有就留空，单位写在表头。",
          "not a number. Write digits only; leave the cell empty if there is none, with the unit in"
              + " the header.");
    }
    BigDecimal amount = NumberText.convert(number.get(), unit, type.unit());
    if (type.whole() && amount.stripTrailingZeros().scale() > 0) {
      return wrong("不是整数。请核对。", "not a whole number. Check it.");
    }
    boolean inside =
        type.min().filter(min -> amount.compareTo(min) < 0).isEmpty()
            && type.max().filter(max -> amount.compareTo(max) > 0).isEmpty();
    return inside ? new Outcome.Read(new CellValue.Amount(amount)) : outside(type);
  }

  /** 超出 0–50 毫克/公斤. */
  private static Outcome outside(ColumnType.Amount type) {
    String symbol = type.unit().symbol().isEmpty() ? "" : " " + type.unit().symbol();
    String min = type.min().map(BigDecimal::toPlainString).orElse("");
    String max = type.max().map(BigDecimal::toPlainString).orElse("");
    if (max.isEmpty()) {
      return wrong("小于 %s%s。请核对数值和单位。", "below %s%s. Check value and unit.", min, symbol);
    }
    if (min.isEmpty()) {
      return wrong("大于 %s%s。请核对数值和单位。", "above %s%s. Check value and unit.", max, symbol);
    }
    return wrong(
        "超出 %s–%s%s。请核对数值和单位。", "outside %s–%s%s. Check value and unit.", min, max, symbol);
  }

  private Outcome day(RawCell cell, ColumnType.Day type) {
    Optional<LocalDate> day =
        switch (cell.kind()) {
          case TEXT, NUMBER, DAY -> DayText.read(cell.text());
          case NUMBER_FROM_1904 -> DayText.serial(cell.text(), true);
          case FLAG, FORMULA, ERROR -> Optional.empty();
        };
    if (day.isEmpty()) {
      return wrong(
          "不是日期。请写成 2022-01-05 或 2022年1月5日。", "not a date. Write 2022-01-05 or 2022年1月5日.");
    }
    if (type.inFiscalYear() && day.get().getYear() != year) {
      return wrong(
          "不在 %d 预算年度内。请核对日期，或移到该年度的台账。",
          "not in the fiscal year %d. Check the date, or move the record to that year's register.",
          year);
    }
    return new Outcome.Read(new CellValue.Day(day.get()));
  }

  private static Outcome yesNo(String text) {
    return switch (CellText.fold(text).toLowerCase(Locale.ROOT)) {
      case "是", "yes", "true" -> new Outcome.Read(new CellValue.Flag(true));
      case "否", "no", "false" -> new Outcome.Read(new CellValue.Flag(false));
      default -> wrong("应为“是”或“否”。", "has to be 是 or 否 (yes or no).");
    };
  }

  private static Outcome wrong(String zh, String en, Object... arguments) {
    return new Outcome.Wrong(Bilingual.format(zh, en, arguments));
  }
}
