package org.plumbline.testkit.pdf;

import java.util.Collections;
import java.util.List;
import org.plumbline.testkit.sheet.PrintedTable;

/** pdf 文件. Draws tables with columns of one width over landscape pages. */
public final class PdfFile {

  private static final float WIDTH = 690;

  private PdfFile() {}

  public static byte[] of(List<PrintedTable> tables) {
    PdfMaker maker = new PdfMaker(PdfStyle.plain().withLandscape());
    for (PrintedTable table : tables) {
      table.title().lines().forEach(maker::paragraph);
      maker.table(drawn(table));
    }
    return maker.make();
  }

  private static PdfTable drawn(PrintedTable table) {
    float width = WIDTH / table.columns();
    return new PdfTable(
        Collections.nCopies(table.columns(), width),
        table.cells().stream()
            .map(cell ->
                new PdfCell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
            .toList());
  }
}
