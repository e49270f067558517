package org.plumbline.server.rounds;

import java.util.Locale;

/** 状态. With whom a task is. */
public enum TaskState {
  WITH_UNIT,
  WITH_DEPARTMENT,
  WITH_FINANCE,
  /** 整改. The unit has to put something right until a day. */
  RECTIFICATION,
  ACCEPTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TaskState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the unit is to write. */
  public boolean isWithUnit() {
    return this == WITH_UNIT || this == RECTIFICATION;
  }
}
