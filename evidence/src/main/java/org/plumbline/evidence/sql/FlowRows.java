package org.plumbline.evidence.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.fold.DateRange;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;

/** 出入库. What came in and went out up to the end of a period, from the rows that count. */
record FlowRows(KnownRows rows, Leaf.Scope scope, Leaf.Flow flow, DateRange period) {

  private static final Field<LocalDate> DAY = DSL.field(DSL.name("day"), SQLDataType.LOCALDATE);
  private static final Field<LocalDate> NEXT = DSL.field(DSL.name("next"), SQLDataType.LOCALDATE);
  private static final Field<BigDecimal> NET = DSL.field(DSL.name("net"), SQLDataType.NUMERIC);
  private static final Field<BigDecimal> BALANCE =
      DSL.field(DSL.name("balance"), SQLDataType.NUMERIC);
  private static final Field<BigDecimal> RECORDS =
      DSL.field(DSL.name("records"), SQLDataType.NUMERIC);

  /** Which rows count: those that move something on a day up to the end of the period. */
  Condition counted() {
    RowConditions conditions = new RowConditions(rows);
    Field<LocalDate> on = rows.recordDay();
    return conditions
        .of(scope.where())
        .and(conditions.of(flow.plus()).or(conditions.of(flow.minus())))
        .and(amount().isNotNull())
        .and(on.isNotNull())
        .and(on.le(RowConditions.clamped(period.to())));
  }

  /** What is there after the last movement. */
  Tally balance(DSLContext database) {
    Record2<BigDecimal, Long> row =
        database
            .select(DSL.sum(came().minus(went())), LeafQuery.records())
            .from(rows.from())
            .where(counted())
            .fetchSingle();
    return new Tally.Stock(Optional.ofNullable(row.value1()), row.value2());
  }

  /** What went out in the period, and what was there before it. */
  Tally turned(DSLContext database) {
    Field<LocalDate> on = rows.recordDay();
    Condition before = on.lt(RowConditions.clamped(period.from()));
    Record3<BigDecimal, BigDecimal, Long> row =
        database
            .select(
                DSL.sum(went()).filterWhere(RowConditions.within(on, period)),
                DSL.sum(came().minus(went())).filterWhere(before),
                LeafQuery.records())
            .from(rows.from())
            .where(counted())
            .fetchSingle();
    BigDecimal out = Optional.ofNullable(row.value1()).orElse(BigDecimal.ZERO);
    return new Tally.Turned(out, Optional.ofNullable(row.value2()), row.value3());
  }

  /** The lowest end-of-day balance; what was there before counts unless the first day moves it. */
  Tally lowest(DSLContext database) {
    LocalDate first = RowConditions.clamped(period.from());
    Condition counts = DAY.isNotNull().or(NEXT.isNull()).or(NEXT.ne(first));
    Record2<BigDecimal, BigDecimal> row =
        database
            .select(DSL.min(BALANCE).filterWhere(counts), DSL.sum(RECORDS))
            .from(running(first))
            .fetchSingle();
    long records = Optional.ofNullable(row.value2()).map(BigDecimal::longValueExact).orElse(0L);
    return new Tally.Stock(Optional.ofNullable(row.value1()), records);
  }

  /** The balance at the end of each day that moves something, and the next such day. */
  private Table<Record4<LocalDate, LocalDate, BigDecimal, BigDecimal>> running(LocalDate first) {
    Table<Record3<LocalDate, BigDecimal, BigDecimal>> daily =
        DSL.select(DAY, DSL.sum(NET).as(NET), DSL.count().cast(SQLDataType.NUMERIC).as(RECORDS))
            .from(moved(first))
            .groupBy(DAY)
            .asTable("daily");
    return DSL.select(
            DAY,
            DSL.lead(DAY).over().orderBy(DAY.asc().nullsFirst()).as(NEXT),
            DSL.sum(NET).over().orderBy(DAY.asc().nullsFirst()).as(BALANCE),
            RECORDS)
        .from(daily)
        .asTable("running");
  }

  /** Every movement with its day, without one where it comes before the period. */
  private Table<Record2<LocalDate, BigDecimal>> moved(LocalDate first) {
    Field<LocalDate> on = rows.recordDay();
    return DSL.select(DSL.when(on.ge(first), on).as(DAY), came().minus(went()).as(NET))
        .from(rows.from())
        .where(counted())
        .asTable("moved");
  }

  private Field<BigDecimal> came() {
    return amountIf(flow.plus());
  }

  private Field<BigDecimal> went() {
    return amountIf(flow.minus());
  }

  private Field<BigDecimal> amountIf(org.plumbline.evidence.measure.Condition moves) {
    return DSL.when(new RowConditions(rows).of(moves), amount()).otherwise(BigDecimal.ZERO);
  }

  private Field<BigDecimal> amount() {
    return new RowAmounts(rows).of(flow.of());
  }
}
