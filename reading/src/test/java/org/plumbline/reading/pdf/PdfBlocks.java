package org.plumbline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfTable;

/** What a PDF reads as, for tests. */
record PdfBlocks(List<Block> blocks) {

  static PdfBlocks of(byte[] bytes) {
    try {
      return read(bytes);
    } catch (UnreadableDocumentException refused) {
      throw new AssertionError(refused);
    }
  }

  static PdfBlocks read(byte[] bytes) throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    new PdfReader(PdfLimits.USUAL, _ -> {}).read(new DocumentBytes("test.pdf", bytes), blocks::add);
    return new PdfBlocks(blocks);
  }

  List<Grid> tables() {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).grid())
        .toList();
  }

  List<String> paragraphs() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  /** The rows of the only table, cells side by side. */
  List<List<String>> rows() {
    Grid grid = tables().getFirst();
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= grid.rows(); row++) {
      rows.add(grid.row(row).stream().map(Cell::text).toList());
    }
    return rows;
  }

  static List<Cell> cells(PdfTable table) {
    return table.cells().stream().map(PdfBlocks::cell).toList();
  }

  private static Cell cell(PdfCell cell) {
    return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
  }
}
