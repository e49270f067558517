package org.plumbline.forms.sheet;

/** 段落样式. What a text is within a form; each format says with which font and size it prints it. */
public enum TextStyle {
  /** 公文标题: the name of a form. */
  TITLE(18, Align.CENTER),
  /** What stands under a title, such as the year. */
  SUBTITLE(12, Align.CENTER),
  HEADING(14, Align.LEFT),
  BODY(12, Align.LEFT),
  TABLE_HEAD(10.5, Align.CENTER),
  TABLE_TEXT(10.5, Align.LEFT),
  /** Long or lesser text, within a table or under it. */
  NOTE(9, Align.LEFT);

  private final double points;
  private final Align align;

  TextStyle(double points, Align align) {
    this.points = points;
    this.align = align;
  }

  /** The size of its characters. */
  public double points() {
    return points;
  }

  /** How its lines stand where a paragraph says nothing else. */
  public Align align() {
    return align;
  }
}
