package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** 工作表单元格. What the cells of a workbook store, as raw cells. */
final class SheetCells {

  /** Excel shows so many digits; what is stored behind them is the dust of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LARGEST_SCALE = 400;

  private final boolean from1904;
  private final int characters;

  SheetCells(boolean from1904, int characters) {
    this.from1904 = from1904;
    this.characters = characters;
  }

  RawCell read(Optional<Cell> stored) throws RefusalException {
    if (stored.isEmpty()) {
      return RawCell.EMPTY;
    }
    Cell cell = stored.get();
    String address = RawTable.letters(cell.getColumnIndex()) + (cell.getAddress().getRow() + 1);
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return new RawCell(RawCell.Kind.FORMULA, address);
    }
    return switch (cell.getType()) {
      case EMPTY -> RawCell.EMPTY;
      case STRING -> text(cell.asString(), address);
      case NUMBER -> number(cell);
      case BOOLEAN -> new RawCell(RawCell.Kind.FLAG, cell.asBoolean().toString());
      case ERROR, FORMULA -> new RawCell(RawCell.Kind.ERROR, address);
    };
  }

  private RawCell text(String text, String address) throws RefusalException {
    if (text.length() > characters) {
      throw RefusalException.limit(
          "单元格 " + address + " 字数", "characters in cell " + address, characters);
    }
    return RawCell.text(text);
  }

  private RawCell number(Cell cell) {
    BigDecimal number = cell.asNumber().round(SHOWN).stripTrailingZeros();
    if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
      return new RawCell(RawCell.Kind.TEXT, number.toString());
    }
    if (isDay(cell.getDataFormatString()) && number.signum() > 0) {
      LocalDateTime time = cell.asDate();
      return new RawCell(RawCell.Kind.DAY, time.toLocalDate().toString());
    }
    RawCell.Kind kind = from1904 ? RawCell.Kind.NUMBER_FROM_1904 : RawCell.Kind.NUMBER;
    return new RawCell(kind, number.toPlainString());
  }

  /** Whether a number format prints a day: it has a year or a day outside texts and colours. */
  private static boolean isDay(String format) {
    if (format == null) {
      return false;
    }
    String bare =
        format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
    return !bare.contains("general") && (bare.contains("y") || bare.contains("d"));
  }
}
