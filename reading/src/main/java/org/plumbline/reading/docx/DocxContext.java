package org.plumbline.reading.docx;

import org.plumbline.reading.format.ReadingLimits;

/** 读取上下文. What the readers of one document share: its lists, the limits, and the table count. */
final class DocxContext {

  private final ReadingLimits limits;
  private final Numbering numbering;
  private int tables;

  DocxContext(ReadingLimits limits, Numbering numbering) {
    this.limits = limits;
    this.numbering = numbering;
  }

  ReadingLimits limits() {
    return limits;
  }

  Numbering numbering() {
    return numbering;
  }

  /** The number of the table that begins here; an outer table comes before its inner ones. */
  int nextTable() {
    return ++tables;
  }
}
