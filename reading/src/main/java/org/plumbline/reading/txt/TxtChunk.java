package org.plumbline.reading.txt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells that stand together, without a blank line between them: a row, or a piece of one. */
final class TxtChunk {

  private final List<String> cells = new ArrayList<>();
  private final boolean row;

  private TxtChunk(boolean row) {
    this.row = row;
  }

  /** A piece that grows by a cell a line. */
  static TxtChunk open() {
    return new TxtChunk(false);
  }

  /** A whole row printed on one line. */
  static TxtChunk row(String line) {
    TxtChunk chunk = new TxtChunk(true);
    Arrays.stream(line.split("\t", -1)).map(String::strip).forEach(chunk.cells::add);
    return chunk;
  }

  void add(String cell) {
    cells.add(cell);
  }

  /** Continues the last cell on a new line. */
  void append(String line) {
    String last = cells.removeLast();
    cells.add(last.isEmpty() ? line : last + "\n" + line);
  }

  boolean isRow() {
    return row;
  }

  List<String> cells() {
    return cells;
  }

  /** Without the first cell of each row, where every row of a table begins with a tab. */
  boolean beginsBlank() {
    return cells.getFirst().isEmpty();
  }
}
