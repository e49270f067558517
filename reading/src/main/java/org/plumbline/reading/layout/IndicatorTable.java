package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.reading.layout.FormArea.Rows;

/** Finds the indicator tables of a form and parts their rows from the rest. */
final class IndicatorTable {

  private final Vocabulary vocabulary;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private final List<GridCell> headCells = new ArrayList<>();
  private final List<GridCell> rest = new ArrayList<>();
  private Optional<IndicatorHead> head = Optional.empty();
  private boolean freshHead;
  private boolean found;

  private IndicatorTable(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static IndicatorTable find(FormArea area, Vocabulary vocabulary) {
    IndicatorTable table = new IndicatorTable(vocabulary);
    for (Rows part : area.parts()) {
      part.numbers().forEach(row -> table.row(part.row(row), row));
    }
    return table;
  }

  private void row(List<GridCell> cells, int row) {
    if (cells.isEmpty()) {
      return;
    }
    Optional<IndicatorHead> read = IndicatorHead.read(cells, vocabulary);
    Optional<IndicatorHead> lower =
        freshHead ? head.flatMap(upper -> upper.under(cells, vocabulary)) : Optional.empty();
    if (lower.isPresent() || read.isPresent()) {
      freshHead = lower.isEmpty();
      head = lower.or(() -> read);
      headCells.addAll(cells);
      found = true;
      return;
    }
    freshHead = false;
    if (head.isPresent() && !endsTable(cells)) {
      rows.add(IndicatorRow.align(head.get(), cells, row, vocabulary.levels()));
    } else {
      head = Optional.empty();
      rest.addAll(cells);
    }
  }

  /** A field of the form, at the start of a row, is not an indicator any more. */
  private boolean endsTable(List<GridCell> cells) {
    return GridCell.firstPrinted(cells)
        .filter(first -> !vocabulary.isLevelWord(first.text()))
        .filter(first -> first.column() == cells.getFirst().column())
        .filter(first ->
            vocabulary.fields().fields(first.label().core()).stream()
                    .anyMatch(field -> field != Field.SECTION)
                || vocabulary.inlineLabel(first.text()).isPresent())
        .isPresent();
  }

  /** Whether a head was found at all. */
  boolean found() {
    return found;
  }

  List<IndicatorRow> rows() {
    return rows;
  }

  List<GridCell> headCells() {
    return headCells;
  }

  /** The cells outside the indicator tables, in reading order. */
  List<GridCell> rest() {
    return rest;
  }
}
