package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One row of an indicator table, its cells by what they hold. */
record IndicatorRow(
    IndicatorHead head, Map<Column, GridCell> cells, List<NoteCell> notes, List<GridCell> own) {

  /** A further text of a row, the column it belongs to, and the label of that column. */
  record NoteCell(Column column, String label, GridCell cell) {}

  private static final List<Column> SPEAKING =
      List.of(Column.LEVEL3, Column.TARGET, Column.DESCRIPTION, Column.ACTUAL);

  IndicatorRow {
    notes = List.copyOf(notes);
    own = List.copyOf(own);
  }

  /** Lines a row up with its head; the first cells of a row that is too short may be missing. */
  static IndicatorRow align(IndicatorHead head, List<GridCell> own, int row, LevelWords levels) {
    return shifted(head, own, row, shift(head, own, levels));
  }

  /** Lines a row of totals up; its end may be missing as well as its beginning. */
  static IndicatorRow alignTotal(
      IndicatorHead head, List<GridCell> own, int row, LevelWords levels) {
    IndicatorRow aligned = align(head, own, row, levels);
    IndicatorRow straight = shifted(head, own, row, 0);
    return straight.totals() > aligned.totals() ? straight : aligned;
  }

  private long totals() {
    return Stream.of(Column.WEIGHT, Column.SCORE)
        .flatMap(column -> printed(column).stream())
        .filter(cell -> MoneyText.figure(cell.text(), "分").isPresent())
        .count();
  }

  private static IndicatorRow shifted(IndicatorHead head, List<GridCell> own, int row, int shift) {
    Map<Column, GridCell> cells = new EnumMap<>(Column.class);
    head.places()
        .forEach((column, place) -> {
          if (place > shift) {
            GridCell.at(own.getFirst().grid(), row, place - shift)
                .ifPresent(cell -> cells.put(column, cell));
          }
        });
    List<NoteCell> notes = new ArrayList<>();
    for (IndicatorHead.NotePlace note : head.notes()) {
      if (note.place() > shift) {
        GridCell.at(own.getFirst().grid(), row, note.place() - shift)
            .filter(cell -> !cell.isBlank())
            .ifPresent(
                cell -> notes.add(new NoteCell(note.column(), head.label(note.place()), cell)));
      }
    }
    return new IndicatorRow(head, cells, notes, own);
  }

  private static int shift(IndicatorHead head, List<GridCell> own, LevelWords levels) {
    GridCell first = own.getFirst();
    GridCell last = own.getLast();
    int missing = head.last() - (last.column() + last.cell().columnSpan() - 1);
    boolean leftmost = first.column() == 1;
    if (own.stream().anyMatch(cell -> standsUnderLevel2(head, cell, levels))) {
      return 0;
    }
    boolean levelsLast = head.place(Column.LEVEL2) > head.place(Column.LEVEL3);
    if (missing <= 0 || !leftmost || first.isBlank() || !head.has(Column.LEVEL3) || levelsLast) {
      return 0;
    }
    boolean second =
        levels.dimension(first.text()).isPresent()
            && own.stream().skip(1).limit(1).noneMatch(cell -> levels.isLevelWord(cell.text()));
    if (!second && levels.category(first.text()).isPresent() && head.has(Column.LEVEL1)) {
      Column stands = levels.isLevelWord(first.text()) ? Column.LEVEL1 : Column.LEVEL3;
      return Math.min(missing, head.place(stands) - 1);
    }
    if (levels.isLevelWord(first.text()) && head.has(Column.LEVEL2)) {
      return Math.min(missing, head.place(Column.LEVEL2) - 1);
    }
    return Math.min(missing, head.place(Column.LEVEL3) - 1);
  }

  /** A word of the second level under its head shows that it is the end that is missing. */
  private static boolean standsUnderLevel2(IndicatorHead head, GridCell cell, LevelWords levels) {
    return head.place(Column.LEVEL2) == cell.column()
        && levels.isLevelWord(cell.text())
        && levels.dimension(cell.text()).isPresent();
  }

  /** The cell of a column, where it holds text. */
  Optional<GridCell> printed(Column column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
  }

  /** This row with the words of levels that stand in rows of their own above it. */
  IndicatorRow withLevels(Map<Column, GridCell> above) {
    Map<Column, GridCell> all = new EnumMap<>(Column.class);
    all.putAll(cells);
    above.forEach((column, cell) -> {
      if (printed(column).isEmpty()) {
        all.put(column, cell);
      }
    });
    return new IndicatorRow(head, all, notes, own);
  }

  /** The text of a column; empty where nothing is printed. */
  String text(Column column) {
    return printed(column).map(GridCell::text).orElse("");
  }

  /** The cell of a field, in a table of many projects; a merged cell counts for all its rows. */
  Optional<GridCell> field(Field field) {
    Integer place = head.fields().get(field);
    return place == null
        ? Optional.empty()
        : GridCell.at(own.getFirst().grid(), own.getFirst().row(), place)
            .filter(cell -> !cell.isBlank());
  }

  /** Whether the row names or values anything. */
  boolean saysSomething() {
    return saysSomething(_ -> true);
  }

  /** The same, where only some cells count. */
  boolean saysSomething(Predicate<GridCell> counts) {
    return SPEAKING.stream()
        .flatMap(column -> printed(column).stream())
        .anyMatch(cell -> !MoneyText.isDash(cell.text()) && counts.test(cell));
  }
}
