package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/** 单元格格式表. The number format of each cell style of a workbook. */
final class CellFormats {

  private final List<NumberFormat> byStyle = new ArrayList<>();

  private CellFormats() {}

  /** A workbook without styles. */
  static CellFormats none() {
    return new CellFormats();
  }

  /** Reads the part of styles. */
  static CellFormats read(XmlCursor xml) throws UnreadableDocumentException {
    CellFormats formats = new CellFormats();
    Map<Integer, String> spelt = new HashMap<>();
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "numFmt" -> spelt.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
        case "cellXfs" -> formats.readStyles(xml, spelt);
        case "cellStyleXfs", "dxfs", "fonts", "fills", "borders" -> xml.skip();
        default -> {}
      }
    }
    return formats;
  }

  /** The format of style number {@code style}. */
  NumberFormat of(int style) {
    return style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
  }

  private void readStyles(XmlCursor xml, Map<Integer, String> spelt)
      throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("xf")) {
        int id = xml.number("numFmtId", 0);
        String builtin =
            id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : "";
        byStyle.add(NumberPrinter.format(id, spelt.getOrDefault(id, builtin)));
      }
    }
  }
}
