package org.plumbline.testkit.docx;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;

/** docx 文件. Writes tables as a Word document, the lines of their titles as paragraphs. */
public final class DocxFile {

  private DocxFile() {}

  public static byte[] of(List<PrintedTable> tables, Quirk... quirks) {
    Set<Quirk> chosen = EnumSet.noneOf(Quirk.class);
    chosen.addAll(List.of(quirks));
    WordDocument document = WordDocument.with(chosen);
    for (PrintedTable table : tables) {
      table.title().lines().forEach(document::paragraph);
      document.table(table(table, chosen));
      document.paragraph("");
    }
    return document.bytes();
  }

  private static WordTable table(PrintedTable printed, Set<Quirk> quirks) {
    WordTable table = new WordTable(printed.columns(), quirks);
    Map<Integer, TreeMap<Integer, PrintedCell>> rows = new TreeMap<>();
    for (PrintedCell cell : printed.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(cell.column(), cell);
      }
    }
    Set<PrintedCell> begun = new HashSet<>();
    for (TreeMap<Integer, PrintedCell> row : rows.values()) {
      table.row(row.values().stream().map(cell -> word(cell, begun.add(cell))).toList());
    }
    return table;
  }

  private static WordCell word(PrintedCell cell, boolean first) {
    WordCell word = WordCell.of(first ? cell.text() : "").across(cell.columnSpan());
    if (cell.rowSpan() == 1) {
      return word;
    }
    return word.down(first ? WordCell.Down.RESTART : WordCell.Down.CONTINUE);
  }
}
