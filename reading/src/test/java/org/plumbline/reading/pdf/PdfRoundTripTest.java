package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.reading.RandomTable;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.pdf.LineStyle;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;

/** A table drawn and read again is the same table. */
class PdfRoundTripTest {

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
        .as(RandomTable::of)
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
        .as(RandomTable::of)
        .filter(table -> table.cells().size() > 1);
  }
}
