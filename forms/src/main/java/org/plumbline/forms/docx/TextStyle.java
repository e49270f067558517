package org.plumbline.forms.docx;

/** 段落样式. The styles of {@code styles.xml}, which says their fonts and sizes. */
public enum TextStyle {
  /** 公文标题: the name of a form. */
  TITLE("Title"),
  /** What stands under a title, such as the year. */
  SUBTITLE("Subtitle"),
  HEADING("Heading1"),
  BODY("Normal"),
  TABLE_HEAD("TableHead"),
  TABLE_TEXT("TableText"),
  /** Long or lesser text, within a table or under it. */
  NOTE("Note");

  private final String id;

  TextStyle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
