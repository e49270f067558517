package org.plumbline.forms.docx;

/** 对齐方式. How the lines of a paragraph stand. */
public enum Align {
  /** As the style says. */
  STYLE(""),
  LEFT("left"),
  CENTER("center"),
  RIGHT("right");

  private final String code;

  Align(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
