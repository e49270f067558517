package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
public final class RandomRegister {

  private static final Unit TEN_THOUSAND_YUAN =
      new Unit("万元", QuantityDimension.MONEY, "元", BigDecimal.valueOf(10_000), BigDecimal.ONE);

  /** A unit that no decimal number of days is. */
  private static final Unit MINUTE =
      new Unit("分钟", QuantityDimension.DURATION, "日", BigDecimal.ONE, BigDecimal.valueOf(24 * 60));

  static final Column ON = column("moved_on", new ColumnType.Day(false, false));
  static final Column DONE = column("done_on", new ColumnType.Day(false, false));
  static final Column DUE = column("due_on", new ColumnType.Day(true, false));
  static final Column KIND = column("kind", new ColumnType.Text());
  static final Column AMOUNT =
      column("amount", new ColumnType.Amount(Unit.YUAN, false, Optional.empty(), Optional.empty()));
  static final Column PRICE = column("price", amount(TEN_THOUSAND_YUAN));
  static final Column WAIT = column("wait", amount(MINUTE));
  static final Column GRADE =
      column("grade", new ColumnType.Choice(List.of("入", "出", "O'Brien \"; --")));
  static final Column SOUND = column("sound", new ColumnType.YesNo());

  public static final Register REGISTER =
      new Register(
          "movements",
          Bilingual.of("台账", "Ledger"),
          List.of(ON, DONE, DUE, KIND, GRADE, AMOUNT, PRICE, WAIT, SOUND),
          List.of(),
          Optional.of("moved_on"));

  private static final RegisterFile FILE = new RegisterFile("movements.csv", "0", false);
  private static final Unit PERCENT =
      new Unit("%", QuantityDimension.RATIO, "fraction", BigDecimal.ONE, BigDecimal.valueOf(100));
  private static final Span MONTHS =
      new Span(Span.Counting.MONTHS, Unit.itself("月", QuantityDimension.DURATION));
  private static final Span DAYS =
      new Span(Span.Counting.DAYS, Unit.itself("日", QuantityDimension.DURATION));

  private static final LocalDate LOOK = LocalDate.of(2022, 3, 31);

  private RandomRegister() {}

  public static Arbitrary<List<RegisterRecord>> records() {
    Arbitrary<List<CellValue>> days = day().list().ofSize(3);
    Arbitrary<List<CellValue>> words =
        present(Arbitraries.of("入", "出", "盘", "O'Brien \"; --").map(CellValue.Words::new))
            .list()
            .ofSize(2);
    Arbitrary<List<CellValue>> amounts = present(amount()).list().ofSize(3);
    Arbitrary<CellValue> flag = present(Arbitraries.of(true, false).map(CellValue.Flag::new));
    return Combinators.combine(days, words, amounts, flag)
        .as((on, kinds, numbers, sound) ->
            Stream.of(on, kinds, numbers, List.of(sound)).flatMap(List::stream).toList())
        .list()
        .ofMaxSize(25)
        .map(RandomRegister::numbered);
  }

  private static List<RegisterRecord> numbered(List<List<CellValue>> rows) {
    List<RegisterRecord> records = new ArrayList<>();
    for (List<CellValue> row : rows) {
      records.add(new RegisterRecord(FILE, records.size() + 2, row));
    }
    return records;
  }

  /** Few different ones, so that they tie; some so fine that their products have to be rounded. */
  private static Arbitrary<CellValue> amount() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(-30, 90).map(tenths -> BigDecimal.valueOf(tenths, 1)),
            Arbitraries.of("0", "-0.000005", "0.00001", "1.50", "12345678.123456", "-7.25")
                .map(BigDecimal::new))
        .map(CellValue.Amount::new);
  }

  public static Arbitrary<LocalDate> asOf() {
    return Arbitraries.integers().between(-40, 420).map(LocalDate.of(2022, 1, 1)::plusDays);
  }

  public static Arbitrary<Condition> conditions() {
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
            new Condition.Within(DUE, Period.Named.LAST_YEAR),
            new Condition.Within(DONE, Period.Named.EVER),
            new Condition.Within(DUE, new Period.Last(1, MONTHS)),
            new Condition.Within(
                ON, new Period.Between(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 2, 1))),
            new Condition.Days(DUE, Condition.Order.EQUALS, LocalDate.of(2024, 2, 29)),
            new Condition.OneOf(GRADE, List.of(new CellValue.Words("O'Brien \"; --"))),
            new Condition.OneOf(AMOUNT, List.of(new CellValue.Amount(new BigDecimal("1.5")))),
            new Condition.OneOf(
                DUE, List.of(new CellValue.Day(LOOK), new CellValue.Day(LOOK.plusDays(1)))),
            new Condition.Columns(KIND, Condition.Order.EQUALS, GRADE),
            new Condition.Columns(AMOUNT, Condition.Order.LESS_THAN, AMOUNT),
            new Condition.Amounts(
                new RowValue.Elapsed(DONE, DUE, MONTHS), Condition.Order.AT_LEAST, BigDecimal.ONE),
            new Condition.Amounts(
                new RowValue.Product(AMOUNT, WAIT, Unit.YUAN),
                Condition.Order.LESS_THAN,
                new BigDecimal("0.0006944444")));
    return Arbitraries.lazyOf(
        () -> simple,
        () -> simple,
        () -> conditions().map(Condition.Not::new),
        () -> conditions().list().ofMaxSize(3).map(Condition.All::new),
        () -> conditions().list().ofMaxSize(3).map(Condition.Any::new));
  }

  public static Arbitrary<Leaf> leaves() {
    return Combinators.combine(conditions(), conditions(), Arbitraries.integers().between(0, 25))
        .as((where, other, kind) -> leaf(new Scope(REGISTER, where), other, kind));
  }

  private static Leaf leaf(Scope scope, Condition other, int kind) {
    RowValue amount = new RowValue.Cell(AMOUNT);
    Flow flow =
        new Flow(amount, new Condition.OneOf(KIND, List.of(new CellValue.Words("入"))), other);
    Condition where = scope.where();
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
      case 16 -> new Leaf.Turnover(scope, flow, Period.Named.FIRST_HALF, PERCENT);
      case 17 -> new Leaf.Sum(scope, new RowValue.Product(AMOUNT, WAIT, Unit.YUAN));
      case 18 -> new Leaf.Average(scope, new RowValue.Product(PRICE, AMOUNT, Unit.YUAN));
      case 19 -> new Leaf.Sum(scope, new RowValue.Elapsed(DONE, DUE, MONTHS));
      case 20 -> new Leaf.Balance(scope, both(flow, where), new BalanceDay.On(LOOK));
      case 21 -> new Leaf.LowestBalance(scope, flow, new Period.Last(2, MONTHS));
      case 22 -> new Leaf.LowestBalance(scope, both(flow, where), Period.Named.EVER);
      case 23 -> new Leaf.Turnover(scope, flow, new Period.Last(60, DAYS), PERCENT);
      case 24 -> new Leaf.Distinct(scope, List.of(DUE), Unit.NONE);
      default -> new Leaf.Share(scope, other, new Weighing.ByGroup(AMOUNT), PERCENT);
    };
  }

  /** A record that meets both moves nothing, and counts. */
  private static Flow both(Flow flow, Condition where) {
    return new Flow(flow.of(), where, flow.minus());
  }

  /** Days around the year, month ends and leap days among them more often than by chance. */
  private static Arbitrary<CellValue> day() {
    return present(
        Arbitraries.oneOf(
                Arbitraries.integers().between(-60, 400).map(LocalDate.of(2022, 1, 1)::plusDays),
                Arbitraries.of("2020-02-29", "2024-02-29", "2022-01-31", "2022-02-28", "2022-12-31")
                    .map(LocalDate::parse))
            .map(CellValue.Day::new));
  }

  private static ColumnType amount(Unit unit) {
    return new ColumnType.Amount(unit, false, Optional.empty(), Optional.empty());
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
