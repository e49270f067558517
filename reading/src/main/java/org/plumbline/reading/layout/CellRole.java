package org.plumbline.reading.layout;

import java.util.Locale;

/** 单元格去向. The account a reader gives of a cell, weakest first. */
public enum CellRole {
  /** Nothing took it; a notice says so. */
  LEFT_OVER,
  /** Carries nothing: a dash that stands for a blank, a placeholder, a page number. */
  DECORATION,
  /** Says what other cells are. */
  LABEL,
  /** Its value is in the plan. */
  USED;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
