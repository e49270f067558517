package org.plumbline.national.making;

import java.util.Locale;

/** 缺陷. A defect put into plans on purpose, named after the rule that has to find it. */
public enum Defect {
  TARGET_MISSING(true),
  DESCRIPTION_MISSING(false),
  GOAL_MISSING(true),
  SOURCES_NOT_ADDING_UP(true),
  SPENDING_PLAN_DECREASING(false),
  PROJECT_CODE_MALFORMED(true);

  private final boolean onEveryForm;

  Defect(boolean onEveryForm) {
    this.onEveryForm = onEveryForm;
  }

  /** Whether a form has the place for it; a column that is not there cannot be left blank. */
  boolean isPossibleOn(Layout layout) {
    return onEveryForm || layout.isFull();
  }

  /** The code of the rule that finds it. */
  public String rule() {
    return name().toLowerCase(Locale.ROOT);
  }
}
