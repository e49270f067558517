package org.plumbline.evidence.measure;

import org.plumbline.model.quantity.Unit;

/** 值的类型. What kind of value a measure gives. */
public sealed interface ValueType {

  /** 数量. An amount in a unit; shares and growth are amounts in %. */
  record Amount(Unit unit) implements ValueType {}

  /** 日期. A day. */
  record Day() implements ValueType {}

  /** 变化. An amount against its baseline. */
  record Change(Unit unit) implements ValueType {}

  /** 评价. 达成, 部分达成 or 未达成. */
  record Rating() implements ValueType {}

  /** 填报值. Whatever somebody attests. */
  record Attested() implements ValueType {}
}
