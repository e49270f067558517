package org.plumbline.reading.docx;

import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.format.ReadingLimits;

/**
 * 读取上下文. What the readers of one document share: its lists, the limits, the table count, and where
 * notices go.
 */
final class DocxContext {

  private final ReadingLimits limits;
  private final Numbering numbering;
  private final ListStyles styles;
  private final Consumer<Notice> notices;
  private int tables;

  DocxContext(
      ReadingLimits limits, Numbering numbering, ListStyles styles, Consumer<Notice> notices) {
    this.limits = limits;
    this.numbering = numbering;
    this.styles = styles;
    this.notices = notices;
  }

  ReadingLimits limits() {
    return limits;
  }

  Numbering numbering() {
    return numbering;
  }

  ListStyles styles() {
    return styles;
  }

  Consumer<Notice> notices() {
    return notices;
  }

  /** The number of the table that begins here; an outer table comes before its inner ones. */
  int nextTable() {
    return ++tables;
  }
}
