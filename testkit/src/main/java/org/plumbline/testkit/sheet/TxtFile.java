package org.plumbline.testkit.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 纯文本文件. Writes tables as the text that a word processor leaves of them. */
public final class TxtFile {

  private TxtFile() {}

  /** A cell a line after a tab, a blank line below each row; a cell of several lines goes on. */
  public static byte[] cells(List<PrintedTable> tables) {
    StringBuilder file = new StringBuilder();
    for (PrintedTable table : tables) {
      file.append(table.title()).append('\n');
      for (Map<Integer, String> row : table.withCoveredBlank()) {
        row.values().forEach(text -> file.append('\t').append(text).append('\n'));
        file.append('\n');
      }
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row a line, a tab before each cell; line breaks inside cells are lost. */
  public static byte[] rows(List<PrintedTable> tables) {
    StringBuilder file = new StringBuilder();
    for (PrintedTable table : tables) {
      file.append(table.title()).append('\n');
      for (Map<Integer, String> row : table.withCoveredBlank()) {
        String line =
            row.values().stream()
                .map(text -> "\t" + text.replace('\n', ' '))
                .collect(Collectors.joining());
        file.append(line).append('\n');
      }
      file.append('\n');
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
