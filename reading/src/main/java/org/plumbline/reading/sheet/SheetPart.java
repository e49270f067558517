package org.plumbline.reading.sheet;

import java.util.Optional;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextCollector;
import org.plumbline.reading.format.XmlCursor;

/** 工作表部件. Reads the part of one sheet, cell by cell. */
final class SheetPart {

  private final XmlCursor xml;
  private final CellText texts;
  private final SheetTable table;
  private final TextCollector collector;
  private int row;
  private int column;
  private int hiddenRows;
  private int hiddenColumns;

  /** What turns stored values into printed ones: shared by the sheets of a workbook. */
  record CellText(SharedStrings strings, CellFormats formats, NumberPrinter numbers) {

    String print(String type, int style, String value) {
      return switch (type) {
        case "s" -> strings.get(value);
        case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
        case "d" -> numbers.printIsoDate(value, formats.of(style));
        case "str", "e", "inlineStr" -> SharedStrings.plain(value);
        default -> numbers.print(value, formats.of(style));
      };
    }
  }

  SheetPart(XmlCursor xml, CellText texts, SheetTable table, ReadingLimits limits) {
    this.xml = xml;
    this.texts = texts;
    this.table = table;
    this.collector = new TextCollector(xml.part(), limits.characters());
  }

  /** Reads all of it into the table. */
  SheetFacts read(String name, boolean hidden) throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "row" -> readRow();
        case "col" -> countHiddenColumns();
        case "mergeCell" -> merge(xml.attribute("ref", ""));
        case "conditionalFormatting", "dataValidations", "extLst", "hyperlinks" -> xml.skip();
        default -> {}
      }
    }
    xml.finish();
    return new SheetFacts(name, hidden, hiddenRows, hiddenColumns, 0);
  }

  private void readRow() throws UnreadableDocumentException {
    row = xml.number("r", row + 1);
    column = 0;
    boolean hiddenRow = isOn(xml.attribute("hidden", "0"));
    boolean printed = false;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("c")) {
        printed |= readCell();
      }
    }
    if (hiddenRow && printed) {
      hiddenRows++;
    }
  }

  /** Whether the cell holds anything. */
  private boolean readCell() throws UnreadableDocumentException {
    CellReference place =
        CellReference.parse(xml.attribute("r", ""))
            .orElseGet(() -> new CellReference(row, column + 1));
    column = place.column();
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    String text = "";
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "v" -> {
          xml.appendText(collector);
          text = texts.print(type, style, collector.cut(0));
        }
        case "is" -> text = SharedStrings.readText(xml, collector);
        default -> xml.skip();
      }
    }
    table.put(place.row(), place.column(), text);
    return !text.isBlank();
  }

  private void merge(String range) throws UnreadableDocumentException {
    int colon = range.indexOf(':');
    if (colon < 0) {
      return;
    }
    Optional<CellReference> from = CellReference.parse(range.substring(0, colon));
    Optional<CellReference> to = CellReference.parse(range.substring(colon + 1));
    if (from.isPresent() && to.isPresent()) {
      table.merge(from.get().row(), from.get().column(), to.get().row(), to.get().column());
    }
  }

  private void countHiddenColumns() {
    if (isOn(xml.attribute("hidden", "0"))) {
      int first = xml.number("min", 1);
      hiddenColumns +=
          Math.clamp((long) xml.number("max", first) - first + 1, 0, SheetTable.MOST_COLUMNS);
    }
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true");
  }
}
