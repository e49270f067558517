package org.plumbline.evidence.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;

/** Conditions, periods and values of a record in words. */
record ConditionPhrases(AsOf asOf) {

  /** The condition as a clause. */
  Bilingual of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) ->
          Phrase.of("（%s）", "(%s)", Phrase.join("，或", " or ", phrases(parts)));
      case Condition.Not(Condition.Present(Column column)) ->
          Phrase.of("未填%s", "no %s", column.title());
      case Condition.Not(Condition part) -> Phrase.of("非（%s）", "not (%s)", of(part));
      case Condition.Present(Column column) -> Phrase.of("已填%s", "some %s", column.title());
      case Condition.OneOf(Column column, List<CellValue> values) ->
          Phrase.of("%s为%s", "%s is %s", column.title(), values(values));
      case Condition.Amounts(RowValue of, var order, BigDecimal bound) ->
          Phrase.of(
              "%s%s%s",
              "%s %s %s",
              value(of),
              Phrase.same(order.sign()),
              Phrase.same(bound.toPlainString() + of.unit().symbol()));
      case Condition.Days(Column column, var order, LocalDate bound) ->
          Phrase.of(
              "%s%s%s", "%s %s %s", column.title(), Phrase.same(order.sign()), Phrase.same(bound));
      case Condition.Columns(Column column, var order, Column other) ->
          Phrase.of("%s%s%s", "%s %s %s", column.title(), Phrase.same(order.sign()), other.title());
      case Condition.Within(Column column, Period period) ->
          Phrase.of("%s在%s", "%s in %s", column.title(), period(period));
    };
  }

  private Bilingual all(List<Condition> parts) {
    if (parts.size() == 2
        && parts.getFirst() instanceof Condition.Present(Column column)
        && parts.getLast()
            instanceof Condition.Not(Condition.OneOf(Column other, List<CellValue> values))
        && column.equals(other)) {
      return Phrase.of("%s不为%s", "%s is not %s", column.title(), values(values));
    }
    return parts.isEmpty()
        ? Bilingual.of("任意", "anything")
        : Phrase.join("、", " and ", phrases(parts));
  }

  private List<Bilingual> phrases(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private static Bilingual values(List<CellValue> values) {
    return Phrase.join("或", " or ", values.stream().map(ConditionPhrases::cell).toList());
  }

  private static Bilingual cell(CellValue value) {
    return switch (value) {
      case CellValue.Words(String text) -> Phrase.same(text);
      case CellValue.Amount(BigDecimal amount) -> Phrase.same(amount.toPlainString());
      case CellValue.Day(LocalDate day) -> Phrase.same(day);
      case CellValue.Flag(boolean yes) -> yes ? Bilingual.of("是", "yes") : Bilingual.of("否", "no");
      case CellValue.Absent _ -> Bilingual.of("空", "nothing");
    };
  }

  /** What is taken from a record. */
  static Bilingual value(RowValue value) {
    return switch (value) {
      case RowValue.Cell(Column column) -> column.title();
      case RowValue.Elapsed(Column from, Column to, Span span) ->
          switch (span.counting()) {
            case DAYS -> Phrase.of("%s至%s的天数", "days from %s to %s", from.title(), to.title());
            case MONTHS -> Phrase.of("%s至%s的月数", "months from %s to %s", from.title(), to.title());
          };
      case RowValue.Product(Column left, Column right, Unit _) ->
          Phrase.of("%s×%s", "%s × %s", left.title(), right.title());
    };
  }

  Bilingual period(Period period) {
    return switch (period) {
      case Period.Named named -> named(named);
      case Period.Last _, Period.Next _, Period.Between _ -> {
        var range = asOf.range(period);
        yield Phrase.of("%s至%s", "%s to %s", Phrase.same(range.from()), Phrase.same(range.to()));
      }
    };
  }

  private Bilingual named(Period.Named period) {
    int year = asOf.year();
    Bilingual whole = Bilingual.of(year + "年", Integer.toString(year));
    return switch (period) {
      case YEAR ->
          asOf.day().isBefore(LocalDate.of(year, 12, 31))
              ? Phrase.of("%s（截至%s）", "%s up to %s", whole, Phrase.same(asOf.day()))
              : whole;
      case LAST_YEAR -> Bilingual.of((year - 1) + "年", Integer.toString(year - 1));
      case FIRST_HALF -> Phrase.of("%s上半年", "the first half of %s", whole);
      case SECOND_HALF -> Phrase.of("%s下半年", "the second half of %s", whole);
      case QUARTER_1 -> Phrase.of("%s第1季度", "quarter 1 of %s", whole);
      case QUARTER_2 -> Phrase.of("%s第2季度", "quarter 2 of %s", whole);
      case QUARTER_3 -> Phrase.of("%s第3季度", "quarter 3 of %s", whole);
      case QUARTER_4 -> Phrase.of("%s第4季度", "quarter 4 of %s", whole);
      case EVER -> Bilingual.of("任何时间", "any time");
    };
  }
}
