package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.fold.DateRange;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Leaf.Scope;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.Column;

/** 统计语句. One leaf as one statement over the rows known on a day. */
record LeafQuery(Leaf leaf, KnownRows rows) {

  private static final Field<BigDecimal> RECORDS =
      DSL.field(DSL.name("records"), SQLDataType.NUMERIC);
  private static final Field<Boolean> MEETS = DSL.field(DSL.name("meets"), SQLDataType.BOOLEAN);

  /** Number of records. */
  static Field<Long> records() {
    return DSL.count().coerce(SQLDataType.BIGINT);
  }

  /** Which rows stand behind the leaf. */
  Condition counted() {
    return switch (leaf) {
      case Leaf.Count _ -> where();
      case Leaf.Distinct(_, List<Column> columns, _) ->
          columns.stream()
              .map(column -> rows.cell(column).isNotNull())
              .reduce(where(), Condition::and);
      case Leaf.Sum(_, RowValue of) -> with(of);
      case Leaf.Average(_, RowValue of) -> with(of);
      case Leaf.Minimum(_, RowValue of) -> with(of);
      case Leaf.Maximum(_, RowValue of) -> with(of);
      case Leaf.Farthest(_, RowValue of, _) -> with(of);
      case Leaf.Share(_, _, Weighing weighing, _) ->
          switch (weighing) {
            case Weighing.ByRecord _ -> where();
            case Weighing.ByGroup(Column column) -> with(column);
            case Weighing.ByAmount(Column column) -> with(column);
          };
      case Leaf.Earliest(_, Column of) -> with(of);
      case Leaf.Latest(_, Column of) -> with(of);
      case Leaf.Balance(Scope scope, Flow flow, BalanceDay at) -> upTo(scope, flow, at).counted();
      case Leaf.LowestBalance(Scope scope, Flow flow, Period over) ->
          over(scope, flow, over).counted();
      case Leaf.Turnover(Scope scope, Flow flow, Period over, _) ->
          over(scope, flow, over).counted();
    };
  }

  /** The day of the last record it counts. */
  Optional<LocalDate> findLatest(DSLContext database) {
    return Optional.ofNullable(
        database
            .select(DSL.max(rows.recordDay()))
            .from(rows.from())
            .where(counted())
            .fetchSingle()
            .value1());
  }

  Tally tally(DSLContext database) {
    return switch (leaf) {
      case Leaf.Count _ -> new Tally.Count(one(database, records(), records()).value2());
      case Leaf.Distinct(_, List<Column> columns, _) -> distinct(database, columns);
      case Leaf.Sum(_, RowValue of) -> sum(database, of);
      case Leaf.Average(_, RowValue of) -> sum(database, of);
      case Leaf.Minimum(_, RowValue of) -> extreme(one(database, DSL.min(amount(of)), records()));
      case Leaf.Maximum(_, RowValue of) -> extreme(one(database, DSL.max(amount(of)), records()));
      case Leaf.Farthest(_, RowValue of, BigDecimal from) -> farthest(database, amount(of), from);
      case Leaf.Share share -> share(database, share);
      case Leaf.Earliest(_, Column of) -> day(one(database, DSL.min(rows.day(of)), records()));
      case Leaf.Latest(_, Column of) -> day(one(database, DSL.max(rows.day(of)), records()));
      case Leaf.Balance(Scope scope, Flow flow, BalanceDay at) ->
          upTo(scope, flow, at).balance(database);
      case Leaf.LowestBalance(Scope scope, Flow flow, Period over) ->
          over(scope, flow, over).lowest(database);
      case Leaf.Turnover(Scope scope, Flow flow, Period over, _) ->
          over(scope, flow, over).turned(database);
    };
  }

  private <T> Record2<T, Long> one(DSLContext database, Field<T> value, Field<Long> records) {
    return database.select(value, records).from(rows.from()).where(counted()).fetchSingle();
  }

  private Tally sum(DSLContext database, RowValue of) {
    Record2<BigDecimal, Long> row = one(database, DSL.sum(amount(of)), records());
    return new Tally.Sum(orZero(row.value1()), row.value2());
  }

  private static Tally extreme(Record2<BigDecimal, Long> row) {
    return new Tally.Extreme(
        Optional.ofNullable(row.value1()).map(BigDecimal::stripTrailingZeros), row.value2());
  }

  private static Tally day(Record2<LocalDate, Long> row) {
    return new Tally.Day(Optional.ofNullable(row.value1()), row.value2());
  }

  private Tally farthest(DSLContext database, Field<BigDecimal> amount, BigDecimal from) {
    return database
        .select(amount, DSL.count().over().coerce(SQLDataType.BIGINT))
        .from(rows.from())
        .where(counted())
        .orderBy(DSL.abs(amount.minus(from)).desc(), amount.asc())
        .limit(1)
        .fetchOptional(LeafQuery::extreme)
        .orElseGet(() -> new Tally.Extreme(Optional.empty(), 0));
  }

  private Tally distinct(DSLContext database, List<Column> columns) {
    List<Field<?>> cells = columns.stream().<Field<?>>map(rows::cell).toList();
    Table<?> groups =
        DSL.select(DSL.count().cast(SQLDataType.NUMERIC).as(RECORDS))
            .from(rows.from())
            .where(counted())
            .groupBy(cells)
            .asTable("groups");
    Record2<Long, BigDecimal> row =
        database.select(records(), DSL.sum(RECORDS)).from(groups).fetchSingle();
    return new Tally.Distinct(row.value1(), orZero(row.value2()).longValueExact());
  }

  private Tally share(DSLContext database, Leaf.Share share) {
    Condition meets = new RowConditions(rows).of(share.of());
    return switch (share.weighing()) {
      case Weighing.ByRecord _ -> share(database, DSL.val(BigDecimal.ONE), meets);
      case Weighing.ByGroup(Column column) -> groupShare(database, rows.cell(column), meets);
      case Weighing.ByAmount(Column column) -> share(database, rows.amount(column), meets);
    };
  }

  private Tally share(DSLContext database, Field<BigDecimal> weight, Condition meets) {
    Record3<BigDecimal, BigDecimal, Long> row =
        database
            .select(DSL.sum(weight).filterWhere(meets), DSL.sum(weight), records())
            .from(rows.from())
            .where(counted())
            .fetchSingle();
    return new Tally.Part(orZero(row.value1()), orZero(row.value2()), row.value3());
  }

  private Tally groupShare(DSLContext database, Field<?> by, Condition meets) {
    Table<?> groups =
        DSL.select(DSL.boolOr(meets).as(MEETS), DSL.count().cast(SQLDataType.NUMERIC).as(RECORDS))
            .from(rows.from())
            .where(counted())
            .groupBy(by)
            .asTable("groups");
    Record3<Integer, Integer, BigDecimal> row =
        database
            .select(DSL.count().filterWhere(MEETS), DSL.count(), DSL.sum(RECORDS))
            .from(groups)
            .fetchSingle();
    return new Tally.Part(
        BigDecimal.valueOf(row.value1()),
        BigDecimal.valueOf(row.value2()),
        orZero(row.value3()).longValueExact());
  }

  private FlowRows upTo(Scope scope, Flow flow, BalanceDay at) {
    LocalDate day = rows.asOf().day(at);
    return new FlowRows(rows, scope, flow, new DateRange(day.plusDays(1), day));
  }

  private FlowRows over(Scope scope, Flow flow, Period over) {
    return new FlowRows(rows, scope, flow, rows.asOf().range(over));
  }

  private Condition where() {
    return new RowConditions(rows).of(leaf.where());
  }

  private Condition with(RowValue of) {
    return where().and(amount(of).isNotNull());
  }

  private Condition with(Column column) {
    return where().and(rows.cell(column).isNotNull());
  }

  private Field<BigDecimal> amount(RowValue of) {
    return new RowAmounts(rows).of(of);
  }

  private static BigDecimal orZero(@Nullable BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
