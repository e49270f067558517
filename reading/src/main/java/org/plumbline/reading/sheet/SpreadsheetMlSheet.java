package org.plumbline.reading.sheet;

import java.util.Map;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextCollector;
import org.plumbline.reading.format.XmlCursor;

/** Excel 2003 XML 工作表. Reads one sheet; rows and cells may skip ahead by an index. */
final class SpreadsheetMlSheet {

  /** What Excel calls formats that it does not spell out. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("Percent", "0.00%"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Scientific", "0.00E+00"));

  private final XmlCursor xml;
  private final Map<String, String> formats;
  private final SheetTable table;
  private final TextCollector text;
  private final NumberPrinter numbers = new NumberPrinter(false);
  private int row;
  private int column;
  private int comments;
  private int hiddenRows;
  private int hiddenColumns;

  SpreadsheetMlSheet(
      XmlCursor xml, Map<String, String> formats, SheetTable table, ReadingLimits limits) {
    this.xml = xml;
    this.formats = formats;
    this.table = table;
    this.text = new TextCollector(xml.part(), limits.characters());
  }

  SheetFacts read(String name) throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "Row" -> readRow();
        case "Column" -> hiddenColumns += isHidden() ? 1 + xml.number("Span", 0) : 0;
        default -> {}
      }
    }
    return new SheetFacts(name, false, hiddenRows, hiddenColumns, comments);
  }

  private void readRow() throws UnreadableDocumentException {
    row = xml.number("Index", row + 1);
    int repeated = xml.number("Span", 0);
    column = 0;
    hiddenRows += isHidden() ? 1 : 0;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("Cell")) {
        readCell();
      }
    }
    row += Math.min(repeated, SheetTable.MOST_ROWS);
  }

  private void readCell() throws UnreadableDocumentException {
    column = xml.number("Index", column + 1);
    int first = column;
    int across = Math.min(xml.number("MergeAcross", 0), SheetTable.MOST_COLUMNS);
    int down = Math.min(xml.number("MergeDown", 0), SheetTable.MOST_ROWS);
    String format = formats.getOrDefault(xml.attribute("StyleID", ""), "General");
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "Data" -> table.put(row, first, readData(format));
        case "Comment" -> {
          comments++;
          xml.skip();
        }
        default -> {}
      }
    }
    if (across > 0 || down > 0) {
      table.merge(row, first, row + down, first + across);
    }
    column = first + across;
  }

  private String readData(String format) throws UnreadableDocumentException {
    String type = xml.attribute("Type", "String");
    xml.appendText(text);
    String stored = text.cut(0);
    String pattern = NAMED.getOrDefault(format, format);
    return switch (type) {
      case "Number" -> numbers.print(stored, NumberPrinter.format(format(pattern), pattern));
      case "DateTime" ->
          numbers.printIsoDate(stored, NumberPrinter.format(format(pattern), pattern));
      case "Boolean" -> stored.equals("1") ? "TRUE" : "FALSE";
      default -> SharedStrings.plain(stored);
    };
  }

  /** Any number that is not one of Excel's own, unless the format is general. */
  private static int format(String pattern) {
    return pattern.equals("General") ? 0 : 164;
  }

  private boolean isHidden() {
    return xml.attribute("Hidden", "0").equals("1");
  }
}
