package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.reading.layout.FormArea.Rows;

/** Finds the indicator tables of a form and parts their rows from the rest. */
final class IndicatorTable {

  private final Vocabulary vocabulary;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private final List<IndicatorRow> longTermRows = new ArrayList<>();
  private final List<IndicatorRow> totals = new ArrayList<>();
  private final List<GridCell> headCells = new ArrayList<>();
  private final List<GridCell> rest = new ArrayList<>();
  private Optional<IndicatorHead> head = Optional.empty();
  private Optional<IndicatorHead> longTermHalf = Optional.empty();
  private boolean freshHead;
  private boolean longTerm;
  private boolean found;
  private boolean flat;

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
      head(cells, lower.or(() -> read).orElseThrow(), lower.isPresent());
      return;
    }
    if (freshHead && isNumbering(cells)) {
      headCells.addAll(cells);
      return;
    }
    freshHead = false;
    if (isSectionRow(cells)) {
      headCells.addAll(cells);
    } else if (head.isPresent() && isTotal(cells)) {
      totals.add(IndicatorRow.alignTotal(head.get(), cells, row, vocabulary.levels()));
    } else if (head.filter(open -> isRemark(open, cells)).isPresent()) {
      rest.addAll(cells);
    } else if (head.isPresent() && !endsTable(cells)) {
      body(head.get(), cells, row);
    } else {
      head = Optional.empty();
      rest.addAll(cells);
    }
  }

  private void head(List<GridCell> cells, IndicatorHead read, boolean under) {
    freshHead = !under;
    head = Optional.of(read);
    longTermHalf = read.longTermHalf(vocabulary);
    longTerm |= read.has(Column.LONG_TERM_SECTION);
    longTerm &= !read.has(Column.SECTION) || read.has(Column.LONG_TERM_SECTION);
    flat |= read.isFlat();
    headCells.addAll(cells);
    found = true;
  }

  private void body(IndicatorHead now, List<GridCell> cells, int row) {
    IndicatorRow aligned = IndicatorRow.align(now, cells, row, vocabulary.levels());
    aligned
        .printed(Column.SECTION)
        .or(() -> aligned.printed(Column.LONG_TERM_SECTION))
        .map(cell -> vocabulary.columns(cell.text()))
        .filter(meanings -> !meanings.isEmpty())
        .ifPresent(meanings -> longTerm = meanings.contains(Column.LONG_TERM_SECTION));
    (longTerm ? longTermRows : rows).add(aligned);
    longTermHalf.ifPresent(
        half -> longTermRows.add(IndicatorRow.align(half, cells, row, vocabulary.levels())));
  }

  /** A row that only names the table under it, or the half of it that follows. */
  private boolean isSectionRow(List<GridCell> cells) {
    List<GridCell> printed = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (printed.size() != 1) {
      return false;
    }
    List<Column> meanings = vocabulary.columns(printed.getFirst().text());
    boolean several = meanings.contains(Column.LONG_TERM_SECTION);
    boolean section = several || meanings.contains(Column.SECTION);
    longTerm = section ? several : longTerm;
    return section;
  }

  /** The numbers of the columns, one under each label. */
  private static boolean isNumbering(List<GridCell> cells) {
    List<String> printed =
        cells.stream().filter(cell -> !cell.isBlank()).map(GridCell::text).toList();
    return printed.size() > 2
        && IntStream.range(0, printed.size())
            .allMatch(i -> printed.get(i).equals(String.valueOf(i + 1)));
  }

  /** One text under the names, the targets and what stands beyond them is no indicator. */
  private static boolean isRemark(IndicatorHead head, List<GridCell> cells) {
    int name = head.place(Column.LEVEL3);
    int target = head.place(Column.TARGET);
    return name > 0
        && target > name
        && head.last() > target
        && cells.stream()
            .filter(cell -> !cell.isBlank() && cell.column() <= name)
            .anyMatch(cell -> cell.column() + cell.cell().columnSpan() - 1 > target);
  }

  private boolean isTotal(List<GridCell> cells) {
    return GridCell.firstPrinted(cells).filter(cell -> vocabulary.isTotal(cell.text())).isPresent();
  }

  /** A field of the form, at the start of a row, is not an indicator any more. */
  private boolean endsTable(List<GridCell> cells) {
    return GridCell.firstPrinted(cells)
        .filter(_ -> !flat)
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

  /** Whether the rows name their projects themselves. */
  boolean isFlat() {
    return flat;
  }

  /** The indicators of the year. */
  List<IndicatorRow> rows() {
    return rows;
  }

  /** The indicators of several years. */
  List<IndicatorRow> longTermRows() {
    return longTermRows;
  }

  /** Rows that add up the rows above them. */
  List<IndicatorRow> totals() {
    return totals;
  }

  List<GridCell> headCells() {
    return headCells;
  }

  /** The cells outside the indicator tables, in reading order. */
  List<GridCell> rest() {
    return rest;
  }
}
