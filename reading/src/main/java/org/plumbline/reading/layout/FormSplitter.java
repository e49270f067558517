package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.FormArea.Rows;

/**
 * Parts a document into forms. A title, or a second project inside one table, begins a form; a
 * table that begins none continues the form before it.
 */
final class FormSplitter {

  /** How many rows a title, a year and a line of units may fill above the first label. */
  private static final int HEADING_ROWS = 4;

  /** Text beyond this is no form in sentences any more; memory must not grow with a document. */
  private static final int MOST_LINES = 10_000;

  private static final int MOST_CHARACTERS = 2_000_000;

  private final Vocabulary vocabulary;
  private final Consumer<FormArea> sink;
  private final List<GridCell> above = new ArrayList<>();
  private int characters;
  private Optional<FormArea> open = Optional.empty();

  FormSplitter(Vocabulary vocabulary, Consumer<FormArea> sink) {
    this.vocabulary = vocabulary;
    this.sink = sink;
  }

  void accept(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Table(Grid grid) -> segments(grid).forEach(this::rows);
    }
  }

  void end() {
    close();
    FormArea text = new FormArea(above, List.of());
    above.clear();
    characters = 0;
    if (!text.isEmpty()) {
      sink.accept(text);
    }
  }

  /** Hands on the first half of the text, or more, so that the rest begins with a title. */
  private void release() {
    close();
    int cut = (above.size() + 1) / 2;
    for (int i = above.size() - 1; i > cut; i--) {
      if (vocabulary.isTitle(above.get(i).text())) {
        cut = i;
      }
    }
    List<GridCell> first = above.subList(0, cut);
    sink.accept(new FormArea(first, List.of()));
    first.clear();
    characters = above.stream().mapToInt(line -> line.cell().text().length()).sum();
  }

  private void close() {
    open.ifPresent(sink);
    open = Optional.empty();
  }

  private void paragraph(Block.Paragraph paragraph) {
    if (paragraph.text().isBlank()) {
      return;
    }
    if (vocabulary.isTitle(paragraph.text())) {
      close();
    }
    above.add(FormArea.cell(paragraph));
    characters += paragraph.text().length();
    if (above.size() > MOST_LINES || characters > MOST_CHARACTERS) {
      release();
    }
  }

  private void rows(Rows rows) {
    if (open.isPresent() && continuesOpen(rows)) {
      open = open.map(area -> area.with(above, rows));
    } else {
      close();
      open = Optional.of(new FormArea(above, List.of(rows)));
    }
    above.clear();
    characters = 0;
  }

  private boolean continuesOpen(Rows rows) {
    return !beginsWithOtherTitle(rows)
        && rows.numbers().noneMatch(row -> startsForm(rows.grid(), row))
        && (hasHead(rows) || rows.cells().stream().anyMatch(c -> vocabulary.isLevelWord(c.text())));
  }

  /** A sheet that begins with a title of its own is a form of its own. */
  private boolean beginsWithOtherTitle(Rows rows) {
    Optional<GridCell> first = rows.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
    return first
        .filter(cell -> vocabulary.isTitle(cell.text()) && !vocabulary.isFieldLabel(cell.text()))
        .filter(
            cell -> rows.row(cell.row()).stream().filter(other -> !other.isBlank()).count() == 1)
        .filter(cell ->
            open.stream()
                .flatMap(area -> area.printedCells().stream())
                .noneMatch(other -> other.text().equals(cell.text())))
        .isPresent();
  }

  /** Cuts a table before each further project that follows a finished indicator table. */
  private List<Rows> segments(Grid grid) {
    List<Rows> segments = new ArrayList<>();
    int first = 1;
    boolean headSeen = false;
    for (int row = 1; row <= grid.rows(); row++) {
      List<GridCell> cells = GridCell.row(grid, row);
      if (headSeen && startsForm(grid, row)) {
        int cut = startOfForm(grid, row, first);
        segments.add(new Rows(grid, first, cut - 1));
        first = cut;
        headSeen = false;
      }
      headSeen |= isHead(cells);
    }
    if (grid.rows() > 0) {
      segments.add(new Rows(grid, first, grid.rows()));
    }
    return segments;
  }

  /** The row where a form begins: a title or a line of units may stand above its first label. */
  private int startOfForm(Grid grid, int labelRow, int first) {
    int row = labelRow;
    while (row - 1 > first && isPreamble(GridCell.row(grid, row - 1))) {
      row--;
    }
    return row;
  }

  private boolean isPreamble(List<GridCell> cells) {
    List<GridCell> printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return printed.size() <= 3
        && printed.stream()
            .anyMatch(
                cell -> vocabulary.isTitle(cell.text()) || vocabulary.statesMoneyUnit(cell.text()));
  }

  /** A label of a form's head; in the head of an indicator table it only names a column. */
  private boolean startsForm(Grid grid, int row) {
    List<GridCell> cells = GridCell.row(grid, row);
    boolean labelled =
        !isHead(cells) && cells.stream().anyMatch(cell -> vocabulary.startsForm(cell.text()));
    return labelled || (isTitleRow(cells) && fieldsFollow(grid, row));
  }

  /** A row of nothing but a title; what labels a part of a form is none. */
  private boolean isTitleRow(List<GridCell> cells) {
    List<GridCell> printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return printed.size() == 1
        && vocabulary.isTitle(printed.getFirst().text())
        && !isField(printed.getFirst());
  }

  /** A title that is repeated on a further page stands right above more indicators instead. */
  private boolean fieldsFollow(Grid grid, int title) {
    for (int row = title + 1; row <= Math.min(grid.rows(), title + HEADING_ROWS); row++) {
      List<GridCell> cells = GridCell.row(grid, row);
      if (isHead(cells)) {
        return false;
      }
      if (cells.stream().anyMatch(this::isField)) {
        return true;
      }
    }
    return false;
  }

  private boolean isField(GridCell cell) {
    return !cell.isBlank() && !vocabulary.fields().fields(cell.label().core()).isEmpty();
  }

  private boolean hasHead(Rows rows) {
    return rows.numbers().anyMatch(row -> isHead(rows.row(row)));
  }

  private boolean isHead(List<GridCell> cells) {
    return vocabulary.isColumnHead(cells.stream().map(GridCell::text).toList())
        || vocabulary.reviewWords().isHead(cells);
  }
}
