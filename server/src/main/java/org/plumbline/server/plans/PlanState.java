package org.plumbline.server.plans;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** 绩效目标状态. How far the working version of a plan has come on its way into force. */
public enum PlanState {
  /** With the unit: new, returned, or an adjustment being written. */
  DRAFT("草稿", "Draft"),
  /** Handed in; the department reviews. */
  WITH_DEPARTMENT("待部门审核", "With the department"),
  /** The department agreed; the finance bureau reviews. */
  WITH_FINANCE("待财政审核", "With the finance bureau"),
  /** Approved. Changes only by an adjustment. */
  IN_FORCE("已批复", "In force"),
  /** The project has ended or was given up; nothing changes any more. */
  CLOSED("已关闭", "Closed");

  private final Bilingual label;

  PlanState(String zh, String en) {
    this.label = Bilingual.of(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in the database and in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PlanState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
