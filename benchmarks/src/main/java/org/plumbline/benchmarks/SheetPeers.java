package org.plumbline.benchmarks;

import java.io.InputStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What others make of the same workbook, each counting the characters it finds in cells. */
final class SheetPeers {

  private SheetPeers() {}

  /** With merged ranges at hand and numbers formatted. */
  static long poiUsermodel(InputStream file) throws Exception {
    long characters = 0;
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      for (Sheet sheet : workbook) {
        characters += sheet.getMergedRegions().size();
        for (Row row : sheet) {
          for (Cell cell : row) {
            characters += formatter.formatCellValue(cell).length();
          }
        }
      }
    }
    return characters;
  }

  /** Raw values: no formats, no merged ranges. */
  static long fastexcel(InputStream file) throws Exception {
    long characters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file)) {
      for (var sheet : workbook.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          characters +=
              rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                  .mapToLong(cell -> cell == null ? 0 : cell.getText().length())
                  .sum();
        }
      }
    }
    return characters;
  }

  /** One stream of text, without cells. */
  static long tika(InputStream file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    new OOXMLParser().parse(file, text, new Metadata(), new ParseContext());
    return text.toString().length();
  }
}
