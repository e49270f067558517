package org.plumbline.reading.doc;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** 内容输出. Numbers the paragraphs and tables of one document and hands them on. */
final class TextBlocks {

  private final String document;
  private final ReadingLimits limits;
  private final Consumer<Block> sink;
  private int paragraphs;
  private int tables;

  TextBlocks(String document, ReadingLimits limits, Consumer<Block> sink) {
    this.document = document;
    this.limits = limits;
    this.sink = sink;
  }

  /** Blank paragraphs count but are not handed on. */
  void paragraph(String text) throws UnreadableDocumentException {
    check(text);
    paragraphs++;
    if (!text.isBlank()) {
      sink.accept(new Block.Paragraph(paragraphs, OptionalInt.empty(), text.strip()));
    }
  }

  void table(EdgeTable table) throws UnreadableDocumentException {
    if (!table.isBlank()) {
      tables++;
      sink.accept(new Block.Table(table.build(tables, document, limits)));
    }
  }

  private void check(String text) throws UnreadableDocumentException {
    if (text.length() > limits.characters()) {
      throw Unreadable.textTooLong(document, limits.characters());
    }
  }
}
