package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;

/**
 * The part of a document that prints one form.
 *
 * @param above the paragraphs since the form before
 * @param parts the rows of one or more tables, in order
 */
record FormArea(List<Block.Paragraph> above, List<Rows> parts) {

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

  FormArea with(Rows more) {
    List<Rows> all = new ArrayList<>(parts);
    all.add(more);
    return new FormArea(above, all);
  }

  List<GridCell> cells() {
    return parts.stream().flatMap(part -> part.cells().stream()).toList();
  }

  /** The cells with text, in reading order. */
  List<GridCell> printedCells() {
    return cells().stream().filter(cell -> !cell.isBlank()).toList();
  }
}
