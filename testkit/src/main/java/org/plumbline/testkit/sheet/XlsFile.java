package org.plumbline.testkit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** 旧版工作簿. Writes tables as a binary workbook, with Apache POI. */
public final class XlsFile {

  private XlsFile() {}

  /** A workbook with a sheet for each table. */
  public static byte[] of(List<PrintedTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      for (PrintedTable table : tables) {
        write(table, workbook.createSheet());
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PrintedTable table, Sheet sheet) {
    List<String> title = table.title().lines().toList();
    for (int i = 0; i < title.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(title.get(i));
    }
    for (PrintedCell cell : table.cells()) {
      int first = cell.row() - 1 + title.size();
      Row row = Optional.ofNullable(sheet.getRow(first)).orElseGet(() -> sheet.createRow(first));
      row.createCell(cell.column() - 1).setCellValue(cell.text());
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                first,
                first + cell.rowSpan() - 1,
                cell.column() - 1,
                cell.column() + cell.columnSpan() - 2));
      }
    }
  }
}
