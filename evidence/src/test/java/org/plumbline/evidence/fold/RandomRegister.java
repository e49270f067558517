package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Leaf.Scope;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;

/** A register with a column of every kind, its records and its leaves, at random. */
final class RandomRegister {

  static final Column ON = column("moved_on", new ColumnType.Day(false, false));
  static final Column DONE = column("done_on", new ColumnType.Day(false, false));
  static final Column DUE = column("due_on", new ColumnType.Day(true, false));
  static final Column KIND = column("kind", new ColumnType.Text());
  static final Column AMOUNT =
      column("amount", new ColumnType.Amount(Unit.YUAN, false, Optional.empty(), Optional.empty()));
  static final Column SOUND = column("sound", new ColumnType.YesNo());

  static final Register REGISTER =
      new Register(
          "movements",
          Bilingual.of("台账", "Ledger"),
          List.of(ON, DONE, DUE, KIND, AMOUNT, SOUND),
          List.of(),
          Optional.of("moved_on"));

  private static final RegisterFile FILE = new RegisterFile("movements.csv", "0", false);
  private static final Unit PERCENT =
      new Unit("%", QuantityDimension.RATIO, "fraction", BigDecimal.ONE, BigDecimal.valueOf(100));
  private static final Span MONTHS =
      new Span(Span.Counting.MONTHS, Unit.itself("月", QuantityDimension.DURATION));
  private static final Span DAYS =
      new Span(Span.Counting.DAYS, Unit.itself("日", QuantityDimension.DURATION));

  private RandomRegister() {}

  static Arbitrary<List<RegisterRecord>> records() {
    return Combinators.combine(
            day(),
            day(),
            day(),
            present(Arbitraries.of("入", "出", "盘").map(CellValue.Words::new)),
            present(
                Arbitraries.integers()
                    .between(-30, 90)
                    .map(cents -> new CellValue.Amount(BigDecimal.valueOf(cents, 1)))),
            present(Arbitraries.of(true, false).map(CellValue.Flag::new)))
        .as((on, done, due, kind, amount, sound) ->
            new RegisterRecord(FILE, 2, List.of(on, done, due, kind, amount, sound)))
        .list()
        .ofMaxSize(25);
  }

  static Arbitrary<LocalDate> asOf() {
    return Arbitraries.integers().between(-40, 420).map(LocalDate.of(2022, 1, 1)::plusDays);
  }

  static Arbitrary<Condition> conditions() {
    Arbitrary<Condition> simple =
        Arbitraries.of(
            new Condition.Present(DONE),
            new Condition.Present(AMOUNT),
            new Condition.OneOf(KIND, List.of(new CellValue.Words("入"))),
            new Condition.OneOf(KIND, List.of(new CellValue.Words("出"), new CellValue.Words("盘"))),
            new Condition.OneOf(SOUND, List.of(new CellValue.Flag(true))),
            new Condition.Amounts(
                new RowValue.Cell(AMOUNT), Condition.Order.MORE_THAN, BigDecimal.ONE),
            new Condition.Amounts(
                new RowValue.Elapsed(ON, DONE, DAYS), Condition.Order.AT_MOST, BigDecimal.TEN),
            new Condition.Days(DUE, Condition.Order.AT_LEAST, LocalDate.of(2022, 5, 1)),
            new Condition.Columns(DONE, Condition.Order.AT_MOST, DUE),
            new Condition.Within(ON, Period.Named.YEAR),
            new Condition.Within(DUE, new Period.Next(3, MONTHS)),
            new Condition.Within(ON, new Period.Last(30, DAYS)),
            new Condition.Within(DONE, Period.Named.FIRST_HALF),
            new Condition.Within(DUE, Period.Named.LAST_YEAR));
    return Arbitraries.lazyOf(
        () -> simple,
        () -> simple,
        () -> conditions().map(Condition.Not::new),
        () -> conditions().list().ofMaxSize(3).map(Condition.All::new),
        () -> conditions().list().ofMaxSize(3).map(Condition.Any::new));
  }

  static Arbitrary<Leaf> leaves() {
    return Combinators.combine(conditions(), conditions(), Arbitraries.integers().between(0, 16))
        .as((where, other, kind) -> leaf(new Scope(REGISTER, where), other, kind));
  }

  private static Leaf leaf(Scope scope, Condition other, int kind) {
    RowValue amount = new RowValue.Cell(AMOUNT);
    Flow flow =
        new Flow(amount, new Condition.OneOf(KIND, List.of(new CellValue.Words("入"))), other);
    return switch (kind) {
      case 0 -> new Leaf.Count(scope, Unit.NONE);
      case 1 -> new Leaf.Distinct(scope, List.of(KIND), Unit.NONE);
      case 2 -> new Leaf.Distinct(scope, List.of(KIND, DONE, AMOUNT), Unit.NONE);
      case 3 -> new Leaf.Sum(scope, amount);
      case 4 -> new Leaf.Average(scope, new RowValue.Elapsed(ON, DONE, DAYS));
      case 5 -> new Leaf.Minimum(scope, amount);
      case 6 -> new Leaf.Maximum(scope, new RowValue.Product(AMOUNT, AMOUNT, Unit.YUAN));
      case 7 -> new Leaf.Farthest(scope, amount, BigDecimal.TWO);
      case 8 -> new Leaf.Share(scope, other, new Weighing.ByRecord(), PERCENT);
      case 9 -> new Leaf.Share(scope, other, new Weighing.ByGroup(KIND), PERCENT);
      case 10 -> new Leaf.Share(scope, other, new Weighing.ByAmount(AMOUNT), PERCENT);
      case 11 -> new Leaf.Earliest(scope, DONE);
      case 12 -> new Leaf.Latest(scope, ON);
      case 13 -> new Leaf.Balance(scope, flow, new BalanceDay.AsOf());
      case 14 -> new Leaf.Balance(scope, flow, new BalanceDay.YearStart());
      case 15 -> new Leaf.LowestBalance(scope, flow, Period.Named.YEAR);
      default -> new Leaf.Turnover(scope, flow, Period.Named.FIRST_HALF, PERCENT);
    };
  }

  private static Arbitrary<CellValue> day() {
    return present(
        Arbitraries.integers()
            .between(-60, 400)
            .map(day -> new CellValue.Day(LocalDate.of(2022, 1, 1).plusDays(day))));
  }

  private static Arbitrary<CellValue> present(Arbitrary<? extends CellValue> cells) {
    return cells
        .map(CellValue.class::cast)
        .injectNull(0.15)
        .map(cell -> cell == null ? CellValue.ABSENT : cell);
  }

  private static Column column(String name, ColumnType type) {
    return new Column(name, Bilingual.of(name, name), type, false, false);
  }
}
