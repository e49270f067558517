package org.plumbline.forms.sheet;

/** 对齐方式. How the lines of a paragraph stand. */
public enum Align {
  /** As the style says. */
  STYLE,
  LEFT,
  CENTER,
  RIGHT
}
