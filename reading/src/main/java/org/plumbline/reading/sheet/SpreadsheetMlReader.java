package org.plumbline.reading.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextDecoding;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.grid.Block;

/**
 * Excel 2003 XML 表格读取器. Reads the XML that Excel 2003 wrote, and that government systems still
 * export under the name of xls.
 */
public final class SpreadsheetMlReader implements BlockReader {

  /** The namespace of its elements. */
  public static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

  private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?\\s*<\\?xml[^>]*\\?>");

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public SpreadsheetMlReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    SheetOutput output = new SheetOutput(sink, notices);
    Map<String, String> formats = new HashMap<>();
    // the bytes tell the encoding; the declaration may lie after a conversion
    Matcher declaration = DECLARATION.matcher(TextDecoding.decode(document.bytes()).text());
    try (XmlCursor xml =
        XmlCursor.ofText(document.name(), declaration.replaceFirst(""), limits.nesting())) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        switch (xml.name()) {
          case "Style" -> readStyle(xml, formats);
          case "Worksheet" -> {
            String name = xml.attribute("Name", "");
            SheetTable table = new SheetTable(name, limits);
            output.sheet(table, new SpreadsheetMlSheet(xml, formats, table, limits).read(name));
          }
          default -> {}
        }
      }
      xml.finish();
    }
  }

  private static void readStyle(XmlCursor xml, Map<String, String> formats)
      throws UnreadableDocumentException {
    String id = xml.attribute("ID", "");
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("NumberFormat")) {
        formats.put(id, xml.attribute("Format", "General"));
      }
    }
  }
}
