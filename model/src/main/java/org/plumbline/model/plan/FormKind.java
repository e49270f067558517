package org.plumbline.model.plan;

import java.util.Locale;

/** 表种. Which official form a plan was read from. */
public enum FormKind {
  /** 绩效目标表, 申报表, 批复表. */
  PLAN,
  /** 绩效自评表. */
  SELF_EVALUATION,
  /** 绩效运行监控表. */
  MONITORING,
  /** 部门(单位)整体支出绩效目标表. */
  DEPARTMENT;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
