package org.plumbline.testkit.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** csv 文件. Writes tables one below the other, a blank line between; merges are lost. */
public final class CsvFile {

  private CsvFile() {}

  /** The file, with {@code delimiter} between the values. */
  public static byte[] of(List<PrintedTable> tables, char delimiter, Charset charset) {
    StringBuilder file = new StringBuilder();
    for (PrintedTable table : tables) {
      PrintedTable whole = table.withTitleInside();
      whole.rows().values().forEach(cells -> write(cells, whole.columns(), delimiter, file));
      file.append("\r\n");
    }
    return file.toString().getBytes(charset);
  }

  private static void write(
      List<PrintedCell> cells, int columns, char delimiter, StringBuilder file) {
    Map<Integer, String> texts =
        cells.stream().collect(Collectors.toMap(PrintedCell::column, PrintedCell::text));
    for (int column = 1; column <= columns; column++) {
      if (column > 1) {
        file.append(delimiter);
      }
      String text = texts.getOrDefault(column, "");
      boolean plain = text.indexOf(delimiter) < 0 && !text.contains("\"") && !text.contains("\n");
      file.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
    file.append("\r\n");
  }
}
