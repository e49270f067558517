package org.plumbline.reading.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.reading.RandomTable;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.ofd.OfdLines;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;

/** A table written and read again is the same table. */
class OfdRoundTripTest {

  @Property(tries = 200, seed = "20220105")
  void gridSurvives(@ForAll("tables") PrintedTable table, @ForAll OfdLines lines) {
    OfdBlocks read = OfdBlocks.of(new OfdFile(lines).table(table).bytes());
    assertThat(read.cells()).containsExactlyElementsOf(cells(table));
    assertThat(read.paragraphs()).containsExactly(table.title());
    assertThat(read.notices()).isEmpty();
  }

  private static List<Cell> cells(PrintedTable table) {
    return table.cells().stream()
        .map(cell ->
            new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .toList();
  }

  @Provide
  Arbitrary<PrintedTable> tables() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 8),
            Arbitraries.integers().between(2, 6),
            Arbitraries.longs())
        .as(RandomTable::of)
        .filter(table -> table.cells().size() > 1)
        .map(table ->
            new PrintedTable(
                "合成项目绩效目标表",
                table.cells().stream()
                    .map(cell ->
                        new PrintedCell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.text()))
                    .toList()));
  }
}
