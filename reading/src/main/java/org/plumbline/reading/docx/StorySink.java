package org.plumbline.reading.docx;

import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;

/** 内容去处. Takes the paragraphs and tables of a story, in reading order. */
interface StorySink {

  /** Takes a paragraph, which may be blank. */
  void paragraph(String text) throws UnreadableDocumentException;

  void table(Block.Table table) throws UnreadableDocumentException;
}
