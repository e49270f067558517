package org.plumbline.reading.sheet;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/** 工作表输出. Hands the sheets of one workbook on, numbered, and says what a person may not see. */
final class SheetOutput {

  private final Consumer<Block> sink;
  private final Consumer<Notice> notices;
  private int sheets;
  private int tables;

  SheetOutput(Consumer<Block> sink, Consumer<Notice> notices) {
    this.sink = sink;
    this.notices = notices;
  }

  /** The next sheet; its number counts as a page, whether or not it prints anything. */
  void sheet(SheetTable table, SheetFacts facts) throws UnreadableDocumentException {
    sheets++;
    Optional<Grid> grid = table.build(tables + 1, OptionalInt.of(sheets));
    if (grid.isEmpty()) {
      return;
    }
    tables++;
    facts.notices().forEach(notices);
    for (Cell cell : table.covered()) {
      notices.accept(covered(facts.name(), cell));
    }
    sink.accept(new Block.Table(grid.get()));
  }

  private static Notice covered(String sheet, Cell cell) {
    int row = cell.row();
    int column = cell.column();
    String zh = "工作表“" + sheet + "”第 " + row + " 行第 " + column + " 列的文字“" + cell.text();
    String en = "Sheet \"" + sheet + "\", row " + row + ", column " + column + ": the text \"";
    Bilingual message =
        new Bilingual(
            zh + "”被合并单元格遮住，未读入。",
            en + cell.text() + "\" is hidden by a merged cell and was not read.");
    return new Notice("text_under_merge", Severity.WARNING, message, Optional.empty());
  }
}
