package org.plumbline.reading.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** 旧版工作簿读取器. Reads the binary workbooks of Excel 97 to 2003, cells as Excel prints them. */
public final class XlsReader implements BlockReader {

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public XlsReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    SheetOutput output = new SheetOutput(sink, notices);
    try (HSSFWorkbook workbook = open(document)) {
      NumberPrinter numbers =
          new NumberPrinter(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        readSheet(workbook.getSheetAt(i), hidden, numbers, output);
      }
    } catch (IOException | RuntimeException problem) {
      throw Unreadable.damagedOldOffice("xls", problem);
    }
  }

  private static HSSFWorkbook open(DocumentBytes document)
      throws IOException, UnreadableDocumentException {
    try {
      return new HSSFWorkbook(new ByteArrayInputStream(document.bytes()));
    } catch (EncryptedDocumentException _) {
      throw Unreadable.encrypted();
    } catch (OldExcelFormatException _) {
      throw Unreadable.unsupported("Excel 95 或更早的工作簿", "a workbook of Excel 95 or older");
    }
  }

  private void readSheet(Sheet sheet, boolean hidden, NumberPrinter numbers, SheetOutput output)
      throws UnreadableDocumentException {
    SheetTable table = new SheetTable(sheet.getSheetName(), limits);
    int hiddenRows = 0;
    int lastColumn = 0;
    for (Row row : sheet) {
      hiddenRows += row.getZeroHeight() ? 1 : 0;
      lastColumn = Math.max(lastColumn, row.getLastCellNum());
      for (Cell cell : row) {
        table.put(cell.getRowIndex() + 1, cell.getColumnIndex() + 1, print(cell, numbers));
      }
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      table.merge(
          range.getFirstRow() + 1,
          range.getFirstColumn() + 1,
          range.getLastRow() + 1,
          range.getLastColumn() + 1);
    }
    int hiddenColumns = 0;
    for (int column = 0; column < lastColumn; column++) {
      hiddenColumns += sheet.isColumnHidden(column) ? 1 : 0;
    }
    int comments = sheet.getCellComments().size();
    output.sheet(
        table, new SheetFacts(sheet.getSheetName(), hidden, hiddenRows, hiddenColumns, comments));
  }

  private static String print(Cell cell, NumberPrinter numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> SharedStrings.plain(cell.getRichStringCellValue().getString());
      case NUMERIC -> numbers.print(cell.getNumericCellValue(), format(cell));
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static NumberFormat format(Cell cell) {
    short id = cell.getCellStyle().getDataFormat();
    return NumberPrinter.format(id, cell.getCellStyle().getDataFormatString());
  }
}
