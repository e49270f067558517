package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the cells of one register's records, one record at a time. */
final class RecordMaker {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(n|year|month|day)(?::(\\d))?}");

  private final Recipe.Table table;
  private final Map<String, List<Map<String, String>>> before;
  private final Dice dice;

  /**
   * What a record is made for.
   *
   * @param number of the record, from 1
   * @param parent the record of another register that it belongs to
   */
  record Occasion(int number, Optional<Map<String, String>> parent, Optional<Period> period) {}

  RecordMaker(Recipe.Table table, Map<String, List<Map<String, String>>> before, Dice dice) {
    this.table = table;
    this.before = before;
    this.dice = dice;
  }

  /**
   * The cells by column; an absent one is not in it.
   *
   * @param given cells set by hand, from which others may follow; chance is the same without them
   */
  Map<String, String> make(Occasion occasion, Map<String, String> given) {
    Map<String, String> cells = new LinkedHashMap<>(given);
    for (Recipe.Cell cell : table.cells()) {
      boolean absent = cell.absent().signum() > 0 && dice.hits(cell.absent());
      String text = text(cell, occasion, cells);
      if (!absent && !text.isEmpty()) {
        cells.putIfAbsent(cell.column(), text);
      }
    }
    return cells;
  }

  private String text(Recipe.Cell cell, Occasion occasion, Map<String, String> cells) {
    return switch (cell.maker()) {
      case Recipe.Maker.Pattern pattern -> fill(pattern.text(), occasion);
      case Recipe.Maker.Pick pick -> pick(pick.register());
      case Recipe.Maker.Parent parent -> parent(parent, occasion);
      case Recipe.Maker.Date date -> day(date).toString();
      case Recipe.Maker.Period period -> period(period, occasion);
      case Recipe.Maker.After after -> after(after, cells);
      case Recipe.Maker.Number number ->
          dice.between(number.least(), number.most(), number.decimals()).toPlainString();
      case Recipe.Maker.Product product -> product(product, cells);
      case Recipe.Maker.Choose choose -> choose(choose.weights());
      case Recipe.Maker.Yes yes -> dice.hits(yes.share()) ? "是" : "否";
      case Recipe.Maker.SameAs same -> cells.getOrDefault(same.column(), "");
    };
  }

  private static String fill(String pattern, Occasion occasion) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found -> Matcher.quoteReplacement(number(found.group(1), found.group(2), occasion)));
  }

  private static String number(String name, String digits, Occasion occasion) {
    LocalDate start = occasion.period().map(Period::start).orElse(LocalDate.EPOCH);
    int number =
        switch (name) {
          case "year" -> start.getYear();
          case "month" -> start.getMonthValue();
          case "day" -> start.getDayOfMonth();
          default -> occasion.number();
        };
    int usual = name.equals("month") || name.equals("day") ? 2 : 1;
    int width = digits == null ? usual : Integer.parseInt(digits);
    return String.format(Locale.ROOT, "%0" + Math.max(1, width) + "d", number);
  }

  private String pick(String register) {
    List<Map<String, String>> records = before.getOrDefault(register, List.of());
    return records.isEmpty()
        ? ""
        : records.get((int) dice.below(records.size())).getOrDefault(SyntheticRecords.KEY, "");
  }

  private static String parent(Recipe.Maker.Parent maker, Occasion occasion) {
    return occasion
        .parent()
        .map(record -> record.getOrDefault(maker.column().orElse(SyntheticRecords.KEY), ""))
        .orElse("");
  }

  private LocalDate day(Recipe.Maker.Date date) {
    long days = date.to().toEpochDay() - date.from().toEpochDay() + 1;
    LocalDate day = date.from().plusDays(dice.below(days));
    if (date.workdays() && isWeekend(day)) {
      LocalDate friday = day.minusDays(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 2);
      return friday.isBefore(date.from()) ? friday.plusDays(3) : friday;
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static String period(Recipe.Maker.Period maker, Occasion occasion) {
    if (occasion.period().isEmpty()) {
      return "";
    }
    Period period = occasion.period().get();
    LocalDate day = maker.end() ? period.end() : period.start();
    return maker
        .format()
        .map(format -> day.format(DateTimeFormatter.ofPattern(format, Locale.ROOT)))
        .orElse(day.toString());
  }

  private String after(Recipe.Maker.After after, Map<String, String> cells) {
    int days = dice.between(after.least(), after.most());
    try {
      return LocalDate.parse(cells.getOrDefault(after.column(), ""))
          .plusMonths(after.months())
          .plusDays(days)
          .toString();
    } catch (DateTimeException _) {
      return "";
    }
  }

  private static String product(Recipe.Maker.Product product, Map<String, String> cells) {
    try {
      BigDecimal result = BigDecimal.ONE;
      for (String column : product.columns()) {
        result = result.multiply(new BigDecimal(cells.getOrDefault(column, "")));
      }
      return result.toPlainString();
    } catch (NumberFormatException _) {
      return "";
    }
  }

  private String choose(Map<String, Integer> weights) {
    long draw = dice.below(weights.values().stream().mapToLong(Integer::longValue).sum());
    String chosen = "";
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (draw >= 0) {
        chosen = weight.getKey();
      }
      draw -= weight.getValue();
    }
    return chosen;
  }
}
