package org.plumbline.reading.grid;

import java.util.OptionalInt;

/** 内容块. What a document consists of, in reading order. */
public sealed interface Block {

  /**
   * 段落. Text outside tables.
   *
   * @param number among the paragraphs of the document, from 1
   */
  record Paragraph(int number, OptionalInt page, String text) implements Block {}

  /** 表格. A table. */
  record Table(Grid grid) implements Block {}
}
