package org.plumbline.reading.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.docx.WordDocument;

/** What a docx reads as, in a form that tests can compare. */
record Blocks(List<Block> all, List<Notice> notices) {

  static Blocks of(WordDocument document) {
    return of(document.bytes());
  }

  static Blocks of(byte[] bytes) {
    List<Block> blocks = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    try {
      new DocxReader(ReadingLimits.DEFAULT, notices::add)
          .read(new DocumentBytes("x", bytes), blocks::add);
    } catch (UnreadableDocumentException problem) {
      throw new AssertionError(problem);
    }
    return new Blocks(blocks, notices);
  }

  static Blocks ofBody(String xml) {
    return of(WordDocument.plain().xml(xml));
  }

  List<String> paragraphs() {
    List<String> texts = new ArrayList<>();
    for (Block block : all) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      }
    }
    return texts;
  }

  List<Grid> tables() {
    List<Grid> grids = new ArrayList<>();
    for (Block block : all) {
      if (block instanceof Block.Table table) {
        grids.add(table.grid());
      }
    }
    return grids;
  }

  /** The cells of the only table. */
  List<Cell> cells() {
    return tables().getFirst().cells();
  }

  /** The texts of the only table. */
  List<String> texts() {
    return cells().stream().map(Cell::text).toList();
  }
}
