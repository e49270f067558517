package org.plumbline.reading.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.Vocabulary;

/**
 * Makes rows of the pieces that blank lines leave. Above the head of the indicator table a piece is
 * a row. Below it, rows have the head's width: pieces are joined up to it, and longer ones cut.
 */
final class TxtRows {

  /** Fewer cells than this say nothing about how a document is spaced. */
  private static final int SHORTEST_FLOW = 8;

  private final Vocabulary vocabulary;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> open = new ArrayList<>();
  private int width;

  TxtRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Grid grid(int table, List<TxtChunk> chunks) {
    boolean tabFirst = chunks.stream().filter(TxtChunk::isRow).allMatch(TxtChunk::beginsBlank);
    if (isFlow(chunks)) {
      piece(chunks.stream().flatMap(chunk -> chunk.cells().stream()).toList());
      flush();
      return new Grid(table, OptionalInt.empty(), cells());
    }
    for (TxtChunk chunk : chunks) {
      if (chunk.isRow()) {
        flush();
        List<String> cells = chunk.cells();
        rows.add(tabFirst ? cells.subList(1, cells.size()) : cells);
        width = 0;
      } else {
        piece(chunk.cells());
      }
    }
    flush();
    return new Grid(table, OptionalInt.empty(), cells());
  }

  /** Whether a blank line follows every single cell, so that blank lines part nothing. */
  private static boolean isFlow(List<TxtChunk> chunks) {
    return chunks.size() > SHORTEST_FLOW
        && chunks.stream().allMatch(chunk -> !chunk.isRow() && chunk.cells().size() == 1);
  }

  /** Cells above a head that no blank line parts: a row before each label that begins one. */
  private List<List<String>> blocks(List<String> cells) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean underCheckpoints =
          i > 1
              && vocabulary.isCheckpoint(cells.get(i - 2))
              && vocabulary.isCheckpoint(cells.get(i - 1))
              && !vocabulary.isCheckpoint(cells.get(i));
      if (!block.isEmpty() && (underCheckpoints || vocabulary.startsBlock(cells.get(i)))) {
        blocks.add(block);
        block = new ArrayList<>();
      }
      block.add(cells.get(i));
    }
    blocks.add(block);
    return blocks;
  }

  private void piece(List<String> cells) {
    int head = headStart(cells);
    if (head >= 0) {
      int end = headEnd(cells, columnStart(cells));
      flush();
      if (head > 0) {
        rows.addAll(blocks(cells.subList(0, head)));
      }
      rows.add(cells.subList(head, end));
      width = end - head;
      body(cells.subList(end, cells.size()));
    } else if (onlyColumnLabels(cells) && open.isEmpty() && isHeadLast()) {
      List<String> whole = new ArrayList<>(rows.removeLast());
      whole.addAll(cells);
      rows.add(whole);
      width = whole.size();
    } else {
      body(cells);
    }
  }

  private void body(List<String> cells) {
    if (cells.isEmpty()) {
      return;
    }
    if (vocabulary.startsForm(cells.getFirst())) {
      flush();
      width = 0;
    }
    if (width == 0) {
      rows.add(cells);
      return;
    }
    if (open.size() + cells.size() > width || startsRow(cells)) {
      flush();
    }
    if (open.isEmpty() && cells.size() > width && cells.size() < 2 * width) {
      rows.add(cells);
      return;
    }
    open.addAll(cells);
    while (open.size() >= width) {
      rows.add(List.copyOf(open.subList(0, width)));
      open = new ArrayList<>(open.subList(width, open.size()));
    }
  }

  /** Whether the first words of a piece are those of a level, as at the left of a row. */
  private boolean startsRow(List<String> cells) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(vocabulary::isLevelWord)
        .isPresent();
  }

  private void flush() {
    if (!open.isEmpty()) {
      rows.add(List.copyOf(open));
      open = new ArrayList<>();
    }
  }

  private int headStart(List<String> cells) {
    int columns = columnStart(cells);
    return columns < 0 ? columns : flatStart(cells, columns);
  }

  private int columnStart(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (vocabulary.isColumnLabel(cells.get(i))
          && vocabulary.isColumnHead(cells.subList(i, headEnd(cells, i)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * In a table of many projects, labels of their fields stand before those of the indicators; in a
   * head that is printed again, blanks do.
   */
  private int flatStart(List<String> cells, int head) {
    if (cells.subList(0, head).stream().allMatch(String::isBlank)) {
      return 0;
    }
    int start = head;
    while (start > 0 && vocabulary.isFieldLabel(cells.get(start - 1))) {
      start--;
    }
    return head - start > 1 && start == 0 ? start : head;
  }

  /** The end of a run of column labels; a short unknown rest belongs to it. */
  private int headEnd(List<String> cells, int start) {
    int end = start;
    while (end < cells.size() && vocabulary.isColumnLabel(cells.get(end))) {
      end++;
    }
    return (cells.size() - end) * 2 < end - start ? cells.size() : end;
  }

  private boolean onlyColumnLabels(List<String> cells) {
    return cells.stream().allMatch(vocabulary::isColumnLabel);
  }

  private boolean isHeadLast() {
    return !rows.isEmpty() && vocabulary.isColumnHead(rows.getLast());
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(Cell.single(row + 1, column + 1, rows.get(row).get(column)));
      }
    }
    return cells;
  }
}
