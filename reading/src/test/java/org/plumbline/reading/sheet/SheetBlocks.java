package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** What a file of rows reads as, in a form that tests can compare. */
record SheetBlocks(List<Grid> tables, List<String> notices) {

  static SheetBlocks of(String name, byte[] bytes) {
    List<Grid> tables = new ArrayList<>();
    try {
      List<Notice> notices =
          DocumentReader.withDefaults()
              .read(
                  new DocumentBytes(name, bytes),
                  block -> {
                    if (block instanceof Block.Table(var grid)) {
                      tables.add(grid);
                    }
                  });
      return new SheetBlocks(tables, notices.stream().map(Notice::code).toList());
    } catch (UnreadableDocumentException problem) {
      throw new AssertionError(problem);
    }
  }

  /** The cells of the only table that print something. */
  List<Cell> cells() {
    return tables.getFirst().cells().stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** What the cells of the only table print. */
  List<String> texts() {
    return cells().stream().map(Cell::text).toList();
  }
}
