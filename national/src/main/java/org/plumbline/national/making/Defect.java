package org.plumbline.national.making;

import java.util.Locale;

/** 缺陷. A defect put into plans on purpose, named after the rule that has to find it. */
public enum Defect {
  TARGET_MISSING,
  DESCRIPTION_MISSING,
  PURPOSE_MISSING,
  GOAL_MISSING,
  SOURCES_NOT_ADDING_UP,
  SPENDING_PLAN_DECREASING,
  DUPLICATE_INDICATOR,
  PROJECT_CODE_MALFORMED;

  /** The code of the rule that finds it. */
  public String rule() {
    return name().toLowerCase(Locale.ROOT);
  }
}
