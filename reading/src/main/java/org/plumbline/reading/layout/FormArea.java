package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

/**
 * The part of a document that prints one form.
 *
 * @param above the paragraphs since the form before, and those between its tables, each as a cell
 *     of a table numbered 0
 * @param parts the rows of one or more tables, in order
 */
record FormArea(List<GridCell> above, List<Rows> parts) {

  /** Some rows of a table, both ends included. */
  record Rows(Grid grid, int first, int last) {

    List<GridCell> row(int row) {
      return GridCell.row(grid, row);
    }

    IntStream numbers() {
      return IntStream.rangeClosed(first, last);
    }

    List<GridCell> cells() {
      return numbers().mapToObj(this::row).flatMap(List::stream).toList();
    }
  }

  FormArea {
    above = List.copyOf(above);
    parts = List.copyOf(parts);
  }

  /** A paragraph as a cell, so that labels are looked for in text and tables alike. */
  static GridCell cell(Block.Paragraph paragraph) {
    Cell cell = Cell.single(paragraph.number(), 1, paragraph.text().strip());
    return new GridCell(new Grid(0, paragraph.page(), List.of(cell)), cell);
  }

  /** With further rows, and the lines that stand between. */
  FormArea with(List<GridCell> between, Rows more) {
    List<GridCell> lines = new ArrayList<>(above);
    lines.addAll(between);
    List<Rows> all = new ArrayList<>(parts);
    all.add(more);
    return new FormArea(lines, all);
  }

  /** The cells of the tables. */
  List<GridCell> cells() {
    return parts.stream().flatMap(part -> part.cells().stream()).toList();
  }

  /** The cells of the tables with text, in reading order. */
  List<GridCell> printedCells() {
    return cells().stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** Where the form begins: in its tables, or in its text where it has none. */
  GridCell first() {
    return Stream.concat(printedCells().stream(), above.stream()).findFirst().orElseThrow();
  }

  boolean isEmpty() {
    return above.isEmpty() && printedCells().isEmpty();
  }
}
