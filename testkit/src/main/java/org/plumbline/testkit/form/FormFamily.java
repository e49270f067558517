package org.plumbline.testkit.form;

import java.util.List;

/** 表式. A family of layouts, by the heads of its indicator table. */
public enum FormFamily {
  /** The standard form of the Ministry. */
  TARGET_FORM("年度资金总额", List.of("一级指标", "二级指标", "三级指标", "指标值")),
  /** A self-evaluation; what it reports is blank. */
  SELF_EVALUATION("年度资金总额", List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")),
  /** A monitoring form; what it reports is blank. */
  MONITORING("年度资金总额", List.of("一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况")),
  /** Columns in another order. */
  REORDERED("预算数", List.of("指标值", "一级指标", "二级指标", "指标内容", "备注"));

  private final String total;
  private final List<String> head;

  FormFamily(String total, List<String> head) {
    this.total = total;
    this.head = head;
  }

  String total() {
    return total;
  }

  List<String> head() {
    return head;
  }
}
