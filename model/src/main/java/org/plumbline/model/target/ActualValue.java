package org.plumbline.model.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;

/** 实际完成值. What was achieved, in one of the shapes in which people and records can say it. */
public sealed interface ActualValue {

  /** 数量. An amount, counted or measured. */
  record Amount(Quantity quantity) implements ActualValue {}

  /** 日期. The day on which it was done. */
  record DoneOn(LocalDate date) implements ActualValue {}

  /** 变化. An amount against its baseline; both in one unit. */
  record Change(Quantity baseline, Quantity current) implements ActualValue {}

  /**
   * 定性评价. A judgement in the three official bands.
   *
   * @param share degree reached, from 0 to 1, where it was given
   */
  record Rated(Rating rating, Optional<BigDecimal> share) implements ActualValue {}

  /** 文字. Words: a grade of a scale, 是, 否, a state. */
  record Stated(String words) implements ActualValue {}
}
