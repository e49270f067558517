package org.plumbline.server.plans.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 排序. What a list of plans goes by; the identifier decides between equals. */
public enum PlanOrder {
  CHANGED("changed_at", "timestamptz", true),
  NAME("name_order", "text", false),
  BUDGET("budget_order", "bigint", true),
  FINDINGS("finding_order", "int", true);

  private final String column;
  private final String type;
  private final boolean downFirst;

  PlanOrder(String column, String type, boolean downFirst) {
    this.column = column;
    this.type = type;
    this.downFirst = downFirst;
  }

  String column() {
    return column;
  }

  /** What the place of a page is cast to. */
  String type() {
    return type;
  }

  /** Whether people expect the greatest first. */
  public boolean downFirst() {
    return downFirst;
  }

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PlanOrder> ofCode(String code) {
    return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
