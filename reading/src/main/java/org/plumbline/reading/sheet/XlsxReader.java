package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.OfficePackage;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.grid.Block;

/**
 * 工作簿读取器. Reads an xlsx, transitional or strict: each sheet a table, its number the page, its cells
 * as Excel prints them. It passes over each part once, with the limits and checks of all archives.
 */
public final class XlsxReader implements BlockReader {

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public XlsxReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String part, boolean hidden) {}

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    OfficePackage parts = OfficePackage.open(document.bytes(), limits);
    String main = parts.mainPart("xl/workbook.xml");
    Map<String, String> targets = new HashMap<>();
    SharedStrings strings = new SharedStrings();
    CellFormats formats = CellFormats.none();
    for (OfficePackage.Reference reference : parts.references(main)) {
      targets.put(reference.id(), reference.target());
      if (!parts.contains(reference.target())) {
        continue;
      }
      if (reference.kind().equals("sharedStrings")) {
        try (XmlCursor xml = parts.open(reference.target())) {
          strings = SharedStrings.read(xml, limits.characters());
        }
      } else if (reference.kind().equals("styles")) {
        try (XmlCursor xml = parts.open(reference.target())) {
          formats = CellFormats.read(xml);
        }
      }
    }
    List<Listed> sheets = new ArrayList<>();
    boolean from1904 = readWorkbook(parts, main, targets, sheets);
    SheetPart.CellText texts =
        new SheetPart.CellText(strings, formats, new NumberPrinter(from1904));
    SheetOutput output = new SheetOutput(sink, notices);
    for (Listed sheet : sheets) {
      readSheet(parts, sheet, texts, output);
    }
  }

  private static boolean readWorkbook(
      OfficePackage parts, String main, Map<String, String> targets, List<Listed> sheets)
      throws UnreadableDocumentException {
    boolean from1904 = false;
    try (XmlCursor xml = parts.open(main)) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        switch (xml.name()) {
          case "workbookPr" -> {
            String date1904 = xml.attribute("date1904", "0");
            from1904 = date1904.equals("1") || date1904.equals("true");
          }
          case "sheet" -> {
            String part = targets.getOrDefault(xml.attribute("id", ""), "");
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            sheets.add(new Listed(xml.attribute("name", part), part, hidden));
          }
          default -> {}
        }
      }
    }
    return from1904;
  }

  private void readSheet(
      OfficePackage parts, Listed sheet, SheetPart.CellText texts, SheetOutput output)
      throws UnreadableDocumentException {
    SheetTable table = new SheetTable(sheet.name(), limits);
    try (XmlCursor xml = parts.open(sheet.part())) {
      SheetFacts facts =
          new SheetPart(xml, texts, table, limits).read(sheet.name(), sheet.hidden());
      output.sheet(table, facts.withComments(comments(parts, sheet.part())));
    }
  }

  private static int comments(OfficePackage parts, String sheet)
      throws UnreadableDocumentException {
    int comments = 0;
    for (OfficePackage.Reference reference : parts.references(sheet)) {
      if (reference.kind().equals("comments") && parts.contains(reference.target())) {
        try (XmlCursor xml = parts.open(reference.target())) {
          int inside = xml.depth();
          while (xml.nextInside(inside)) {
            comments += xml.name().equals("comment") ? 1 : 0;
          }
        }
      }
    }
    return comments;
  }
}
