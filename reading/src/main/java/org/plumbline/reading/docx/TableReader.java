package org.plumbline.reading.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.Merge;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TableBuilder;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;

/**
 * 表格读取. Reads one table. A table inside one of its cells follows it as a table of its own; rows
 * that are hidden, or deleted with tracked changes, are not printed and do not count.
 */
final class TableReader {

  private final XmlCursor xml;
  private final DocxContext context;
  private final StoryReader story;

  TableReader(XmlCursor xml, DocxContext context, StoryReader story) {
    this.xml = xml;
    this.context = context;
    this.story = story;
  }

  /** Reads the table stood on. */
  void read(StorySink sink) throws UnreadableDocumentException {
    List<Block.Table> nested = new ArrayList<>();
    ReadingLimits limits = context.limits();
    CellContent content = new CellContent(nested, xml.part(), limits.characters());
    TableBuilder table = new TableBuilder(context.nextTable(), xml.part(), limits.places());
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "tr" -> readRow(table, content);
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {}
      }
    }
    if (!table.isEmpty()) {
      Grid grid = table.build();
      table
          .covered()
          .forEach(cell -> context.notices().accept(NotPrinted.underMerge(cell, grid.table())));
      sink.table(new Block.Table(grid));
    }
    for (Block.Table inner : nested) {
      sink.table(inner);
    }
  }

  private void readRow(TableBuilder table, CellContent content) throws UnreadableDocumentException {
    boolean printed = true;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "tc" -> {
          if (printed) {
            readCell(table, content);
          } else {
            xml.skip();
          }
        }
        case "gridBefore" -> table.leaveOut(xml.number(0));
        case "del", "moveFrom" -> printed = false;
        case "hidden" -> printed = !xml.switchedOn();
        case "tblPrEx", "trPrChange", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {}
      }
    }
    if (printed) {
      table.endRow();
    }
  }

  private void readCell(TableBuilder table, CellContent content)
      throws UnreadableDocumentException {
    int span = 1;
    Merge down = Merge.NONE;
    Merge across = Merge.NONE;
    boolean deleted = false;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "gridSpan" -> span = Math.max(1, xml.number(1));
        case "vMerge" -> down = Merge.of(xml.attribute("val", "continue"));
        case "hMerge" -> across = Merge.of(xml.attribute("val", "continue"));
        case "cellDel" -> deleted = true;
        case "tcPrChange" -> xml.skip();
        default -> story.readBlock(content);
      }
    }
    story.finish(content);
    String text = content.take();
    table.add(span, down, across, deleted ? "" : text);
  }
}
