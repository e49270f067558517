package org.plumbline.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** What a document of any format reads as, in a form that tests can compare. */
public record ReadBlocks(List<Block> all, List<String> notices) {

  public static ReadBlocks of(String name, byte[] bytes) {
    List<Block> blocks = new ArrayList<>();
    try {
      List<Notice> notices =
          DocumentReader.withDefaults().read(new DocumentBytes(name, bytes), blocks::add);
      return new ReadBlocks(blocks, notices.stream().map(Notice::code).toList());
    } catch (UnreadableDocumentException problem) {
      throw new AssertionError(problem);
    }
  }

  public static ReadBlocks of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public List<String> paragraphs() {
    List<String> texts = new ArrayList<>();
    for (Block block : all) {
      if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      }
    }
    return texts;
  }

  public List<Grid> tables() {
    List<Grid> grids = new ArrayList<>();
    for (Block block : all) {
      if (block instanceof Block.Table(var grid)) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** The cells of the first table that print something. */
  public List<Cell> cells() {
    return tables().getFirst().cells().stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** What the cells of the first table print. */
  public List<String> texts() {
    return cells().stream().map(Cell::text).toList();
  }
}
