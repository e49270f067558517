package org.plumbline.reading.docx;

import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/** 正文读取. Reads a story (body, cell, text box, header, note): its paragraphs and tables in order. */
final class StoryReader {

  private final XmlCursor xml;
  private final DocxContext context;
  private final ParagraphReader paragraphs;
  private final TableReader tables;

  StoryReader(XmlCursor xml, DocxContext context) {
    this.xml = xml;
    this.context = context;
    this.paragraphs = new ParagraphReader(xml, context, this);
    this.tables = new TableReader(xml, context, this);
  }

  /** Reads everything inside the element stood on. */
  void read(StorySink sink) throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      readBlock(sink);
    }
    finish(sink);
  }

  /** Reads the element stood on, if it is a block; one that is not named here wraps blocks. */
  void readBlock(StorySink sink) throws UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> paragraphs.read(sink);
      case "tbl" -> {
        paragraphs.finish(sink);
        tables.read(sink);
      }
      case "footnote", "endnote" -> {
        if (isSeparator()) {
          xml.skip();
        }
      }
      case "sdtPr", "sdtEndPr", "sectPr", "del", "moveFrom" -> xml.skip();
      default -> {}
    }
  }

  /** Hands on what waits for a following paragraph, where none follows. */
  void finish(StorySink sink) throws UnreadableDocumentException {
    paragraphs.finish(sink);
  }

  /** Reads a story that stands inside a paragraph of this one. */
  void readInner(StorySink sink) throws UnreadableDocumentException {
    new StoryReader(xml, context).read(sink);
  }

  /** The line above the notes is kept as a note of its own. */
  private boolean isSeparator() {
    return switch (xml.attribute("type", "normal")) {
      case "separator", "continuationSeparator", "continuationNotice" -> true;
      default -> false;
    };
  }
}
