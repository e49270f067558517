package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.pdf.LineStyle;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;

/** A table drawn and read again is the same table. */
class PdfRoundTripTest {

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

  @Property(tries = 150, seed = "20220101")
  void gridSurvives(@ForAll("tables") PdfTable table, @ForAll("styles") PdfStyle style) {
    byte[] pdf = new PdfMaker(style).table(table).make();
    List<Cell> read = PdfBlocks.of(pdf).tables().stream().flatMap(g -> g.cells().stream()).toList();
    assertThat(read).containsExactlyElementsOf(PdfBlocks.cells(table));
  }

  @Property(tries = 60, seed = "20220102")
  void noCharacterIsLost(@ForAll("tables") PdfTable table, @ForAll LineStyle lines) {
    PdfStyle style = PdfStyle.plain().withLines(lines).withHeaderAndFooter("页眉", "第#页");
    String read = allText(new PdfMaker(style).paragraph("标题").table(table).make());
    StringBuilder drawn = new StringBuilder("标题");
    table.cells().forEach(cell -> drawn.append(cell.text()));
    int pages = (int) read.chars().filter(character -> character == '眉').count();
    for (int page = 1; page <= pages; page++) {
      drawn.append("页眉第").append(page).append("页");
    }
    assertThat(characters(read)).isEqualTo(characters(drawn));
  }

  @Property(tries = 60, seed = "20220104")
  void longTablesLoseNothing(@ForAll("longTables") PdfTable table, @ForAll boolean divided) {
    PdfStyle style = divided ? PdfStyle.plain().withDividedRows() : PdfStyle.plain();
    StringBuilder drawn = new StringBuilder();
    table.cells().forEach(cell -> drawn.append(cell.text()));
    String read = allText(new PdfMaker(style).table(table).make());
    assertThat(characters(read)).isEqualTo(characters(drawn));
  }

  private static String allText(byte[] pdf) {
    StringBuilder read = new StringBuilder();
    for (Block block : PdfBlocks.of(pdf).blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> read.append(paragraph.text());
        case Block.Table(var grid) -> grid.cells().forEach(cell -> read.append(cell.text()));
      }
    }
    return read.toString();
  }

  @Provide
  Arbitrary<PdfTable> longTables() {
    return Combinators.combine(
            Arbitraries.integers().between(30, 70),
            Arbitraries.integers().between(2, 7),
            Arbitraries.longs())
        .as(PdfRoundTripTest::table)
        .filter(table -> table.cells().size() > 1);
  }

  private static List<Integer> characters(CharSequence text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }

  @Provide
  Arbitrary<PdfStyle> styles() {
    Arbitrary<LineStyle> lines =
        Arbitraries.of(
            LineStyle.STROKED,
            LineStyle.THIN_RECTANGLES,
            LineStyle.DOUBLE,
            LineStyle.DASHED,
            LineStyle.CELL_RECTANGLES);
    return Combinators.combine(
            lines, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
        .as((style, turns, declared) ->
            PdfStyle.plain().withLines(style).withTurn(turns, declared));
  }

  @Provide
  Arbitrary<PdfTable> tables() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 8),
            Arbitraries.integers().between(2, 6),
            Arbitraries.longs())
        .as(PdfRoundTripTest::table)
        .filter(table -> table.cells().size() > 1);
  }

  /** Cuts a table into cells at random. Every line between rows and columns divides some cells. */
  private static PdfTable table(int rows, int columns, long seed) {
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
