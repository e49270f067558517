package org.plumbline.model.plan;

import java.util.Locale;

/** 指标值确定依据的种类. The kind of standard a target value rests on. */
public enum BasisKind {
  /** 计划标准. */
  PLAN,
  /** 行业标准. */
  INDUSTRY,
  /** 历史标准. */
  HISTORICAL,
  /** 预算支出标准. */
  BUDGET_STANDARD,
  /** 其他标准, and whatever stands outside the list. */
  OTHER,
  /** Nothing is stated. */
  UNSTATED;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
