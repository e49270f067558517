package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 单元格的值. What one cell of a record holds; absent is not zero and not an empty word. */
public sealed interface CellValue {

  /** 空. Nothing was written. */
  record Absent() implements CellValue {}

  /** 文字. Words, one of a choice, or the key of another record. */
  record Words(String text) implements CellValue {}

  /** 数. An exact amount in the unit of its column. */
  record Amount(BigDecimal amount) implements CellValue {}

  /** 日. A day. */
  record Day(LocalDate date) implements CellValue {}

  /** 是否. Yes or no. */
  record Flag(boolean yes) implements CellValue {}

  CellValue ABSENT = new Absent();
}
