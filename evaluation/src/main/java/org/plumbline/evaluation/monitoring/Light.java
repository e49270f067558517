package org.plumbline.evaluation.monitoring;

import java.util.Locale;

/** 红绿灯. How something stands against its schedule. */
public enum Light {
  RED,
  YELLOW,
  GREEN,
  /** Far ahead of its schedule. */
  BLUE,
  /** It cannot be said, which is none of the others. */
  UNKNOWN;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
