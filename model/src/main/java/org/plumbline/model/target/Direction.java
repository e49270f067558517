package org.plumbline.model.target;

import java.util.Locale;

/** 变化方向. Where a trend is to go. */
public enum Direction {
  UP,
  DOWN,
  HOLD,
  /** 不低于上年: held or better, where more is better. */
  NOT_LOWER,
  /** 不高于上年: held or better, where less is better. */
  NOT_HIGHER;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
