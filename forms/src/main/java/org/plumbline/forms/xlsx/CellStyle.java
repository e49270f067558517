package org.plumbline.forms.xlsx;

import org.plumbline.forms.sheet.Align;
import org.plumbline.forms.sheet.Paragraph;

/** 单元格格式. How a cell looks; its place in the list is its number in {@code styles.xml}. */
enum CellStyle {
  DEFAULT(0, Align.LEFT, false),
  TITLE(1, Align.CENTER, false),
  SUBTITLE(0, Align.CENTER, false),
  HEAD(2, Align.CENTER, true),
  TEXT(3, Align.LEFT, true),
  FIGURE(3, Align.CENTER, true),
  NOTE_CELL(4, Align.LEFT, true),
  NOTE(4, Align.LEFT, false),
  NOTE_RIGHT(4, Align.RIGHT, false);

  private final int font;
  private final Align align;
  private final boolean bordered;

  CellStyle(int font, Align align, boolean bordered) {
    this.font = font;
    this.align = align;
    this.bordered = bordered;
  }

  static CellStyle inTable(Paragraph paragraph) {
    return switch (paragraph.style()) {
      case TABLE_HEAD -> HEAD;
      case NOTE -> NOTE_CELL;
      case TITLE, SUBTITLE, HEADING, BODY, TABLE_TEXT ->
          paragraph.effectiveAlign() == Align.CENTER ? FIGURE : TEXT;
    };
  }

  static CellStyle ofLine(Paragraph paragraph) {
    return switch (paragraph.style()) {
      case TITLE -> TITLE;
      case SUBTITLE -> SUBTITLE;
      case NOTE -> paragraph.effectiveAlign() == Align.RIGHT ? NOTE_RIGHT : NOTE;
      case HEADING, BODY, TABLE_HEAD, TABLE_TEXT -> DEFAULT;
    };
  }

  String xml() {
    String horizontal =
        switch (align) {
          case STYLE, LEFT -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
        };
    return ("<xf numFmtId=\"49\" fontId=\"%d\" fillId=\"0\" borderId=\"%d\" xfId=\"0\""
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
            + "<alignment horizontal=\"%s\" vertical=\"center\" wrapText=\"1\"/></xf>")
        .formatted(font, bordered ? 1 : 0, horizontal);
  }
}
