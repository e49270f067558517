package org.plumbline.evidence.measure;

import java.time.LocalDate;

/** 结存日. The day at whose end a balance is taken. */
public sealed interface BalanceDay {

  /** 截止日. The as-of day. */
  record AsOf() implements BalanceDay {}

  /** 年初. The opening balance of the year: the end of the last day before it. */
  record YearStart() implements BalanceDay {}

  /** 年末. The last day of the year. */
  record YearEnd() implements BalanceDay {}

  /** 某日. A stated day. */
  record On(LocalDate day) implements BalanceDay {}
}
