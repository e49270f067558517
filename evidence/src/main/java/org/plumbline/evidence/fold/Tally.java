package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 统计结果. What going through the records gave, before anything is divided or rounded. Every way to go
 * through them, in memory or in a database, gives the same one.
 */
public sealed interface Tally {

  /** How many records stand behind it. */
  long records();

  /** 条数. Number of records. */
  record Count(long records) implements Tally {}

  /** 不同值数. Number of different values. */
  record Distinct(long values, long records) implements Tally {}

  /** 合计. Sum of the values present. */
  record Sum(BigDecimal sum, long records) implements Tally {}

  /** 极值. The least, the greatest or the farthest value; absent where no record has one. */
  record Extreme(Optional<BigDecimal> value, long records) implements Tally {}

  /** 部分与全体. What meets a condition, and all of it. */
  record Part(BigDecimal part, BigDecimal whole, long records) implements Tally {}

  /** 日. A day; absent where no record has one. */
  record Day(Optional<LocalDate> day, long records) implements Tally {}

  /** 结存. A balance, at a day or the lowest of a period; absent where nothing had moved by then. */
  record Stock(Optional<BigDecimal> balance, long records) implements Tally {}

  /** 轮换. What went out, and what was there before; absent where nothing had moved by then. */
  record Turned(BigDecimal out, Optional<BigDecimal> opening, long records) implements Tally {}
}
