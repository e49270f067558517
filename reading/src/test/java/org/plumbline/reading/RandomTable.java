package org.plumbline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfTable;

/** Cuts a table into cells at random. Every line between rows and columns divides some cells. */
public final class RandomTable {

  private static final List<String> WORDS =
      List.of(
          "",
          "数量指标",
          "≥150家",
          "100百分比",
          "督促政府食盐储备承储企业落实储备数量",
          "GB5461-2016",
          "2022年底前完成",
          "Plumb line",
          "（一）及时",
          "稳步提升",
          "5.00");

  private RandomTable() {}

  /** A table of so many rows and columns, or fewer; the same for the same seed. */
  public static PdfTable of(int rows, int columns, long seed) {
    Random random = new Random(seed);
    List<Float> widths = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      widths.add(30f + random.nextInt(45));
    }
    boolean[][] taken = new boolean[rows][columns];
    List<PdfCell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          cells.add(cell(taken, row, column, random));
        }
      }
    }
    return withoutIdleEdges(widths, cells);
  }

  /** A PDF shows no row or column that divides nothing. */
  private static PdfTable withoutIdleEdges(List<Float> widths, List<PdfCell> cells) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<Integer> columns = new TreeSet<>();
    for (PdfCell cell : cells) {
      rows.addAll(List.of(cell.row(), cell.row() + cell.rowSpan()));
      columns.addAll(List.of(cell.column(), cell.column() + cell.columnSpan()));
    }
    List<Float> used = new ArrayList<>();
    for (int column : columns.headSet(columns.last())) {
      float width = 0;
      for (float part : widths.subList(column - 1, columns.higher(column) - 1)) {
        width += part;
      }
      used.add(width);
    }
    return new PdfTable(used, cells.stream().map(cell -> renumbered(cell, rows, columns)).toList());
  }

  private static PdfCell renumbered(PdfCell cell, TreeSet<Integer> rows, TreeSet<Integer> columns) {
    return new PdfCell(
        rows.headSet(cell.row()).size() + 1,
        columns.headSet(cell.column()).size() + 1,
        rows.subSet(cell.row(), cell.row() + cell.rowSpan()).size(),
        columns.subSet(cell.column(), cell.column() + cell.columnSpan()).size(),
        cell.text());
  }

  private static PdfCell cell(boolean[][] taken, int row, int column, Random random) {
    int rowSpan = random.nextInt(4) == 0 && row + 1 < taken.length ? 2 : 1;
    int columnSpan = 1;
    while (random.nextInt(3) == 0
        && column + columnSpan < taken[row].length
        && !taken[row][column + columnSpan]) {
      columnSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken[r][c] = true;
      }
    }
    String text = WORDS.get(random.nextInt(WORDS.size()));
    return new PdfCell(row + 1, column + 1, rowSpan, columnSpan, text);
  }
}
