package org.plumbline.model.target;

import java.util.Locale;

/** 变化方向. Where a trend is to go. */
public enum Direction {
  UP,
  DOWN,
  HOLD;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
