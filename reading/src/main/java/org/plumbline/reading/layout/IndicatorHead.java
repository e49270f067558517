package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The head row of an indicator table: which column holds what, in whatever order. */
final class IndicatorHead {

  /**
   * A column of further texts.
   *
   * @param place its column of the grid, from 1
   */
  record NotePlace(Column column, int place) {}

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
  private final List<NotePlace> notes = new ArrayList<>();
  private final Map<Integer, String> labels = new HashMap<>();
  private final List<GridCell> cells;
  private int last;

  private IndicatorHead(List<GridCell> cells) {
    this.cells = cells;
  }

  /** Reads {@code row} as a head; empty where it is none. */
  static Optional<IndicatorHead> read(List<GridCell> row, Vocabulary vocabulary) {
    if (!vocabulary.isColumnHead(row.stream().map(GridCell::text).toList())) {
      return Optional.empty();
    }
    IndicatorHead head = new IndicatorHead(row);
    head.place(row, vocabulary);
    return Optional.of(head);
  }

  /** This head with a second row of labels under it; empty where {@code row} holds other text. */
  Optional<IndicatorHead> under(List<GridCell> row, Vocabulary vocabulary) {
    List<GridCell> printed = row.stream().filter(cell -> !cell.isBlank()).toList();
    if (printed.isEmpty() || !printed.stream().allMatch(cell -> isLower(cell, vocabulary))) {
      return Optional.empty();
    }
    List<GridCell> both = new ArrayList<>(cells);
    both.removeIf(upper -> row.stream().anyMatch(lower -> isOver(upper, lower)));
    both.addAll(printed);
    IndicatorHead head = new IndicatorHead(both);
    head.place(both, vocabulary);
    return Optional.of(head);
  }

  /** A label under a column, or, in a table of many projects, under a wide one for money. */
  private boolean isLower(GridCell cell, Vocabulary vocabulary) {
    boolean underWide = cells.stream().anyMatch(c -> c.cell().columnSpan() > 1 && isOver(c, cell));
    return !vocabulary.columns(cell.text()).isEmpty()
        || (isFlat() && underWide && field(cell, vocabulary).isPresent());
  }

  /**
   * The field that a column of a table of many projects holds; the sum of its parts is the total.
   */
  private static Optional<Field> field(GridCell cell, Vocabulary vocabulary) {
    Optional<Field> total = Optional.of(Field.TOTAL).filter(_ -> vocabulary.isTotal(cell.text()));
    return vocabulary.fields().fields(cell.label().core()).stream().findFirst().or(() -> total);
  }

  private static boolean isOver(GridCell upper, GridCell lower) {
    return !lower.isBlank()
        && lower.column() >= upper.column()
        && lower.column() < upper.column() + upper.cell().columnSpan();
  }

  /** Labels that mean one thing first, then those that take what is left. */
  private void place(List<GridCell> row, Vocabulary vocabulary) {
    long names =
        row.stream()
            .filter(c -> vocabulary.columns(c.text()).equals(List.of(Column.LEVEL3)))
            .count();
    boolean twoHalves = names > 1;
    for (GridCell cell : row) {
      labels.put(cell.column(), cell.label().core());
      last = Math.max(last, cell.column() + cell.cell().columnSpan() - 1);
      List<Column> meanings = meanings(cell, row, vocabulary);
      if (meanings.size() == 1) {
        put(meanings.getFirst(), cell.column(), twoHalves);
      }
      if (meanings.isEmpty()) {
        field(cell, vocabulary).ifPresent(field -> fields.putIfAbsent(field, cell.column()));
      }
    }
    for (GridCell cell : row) {
      List<Column> meanings = vocabulary.columns(cell.text());
      if (meanings.size() > 1) {
        meanings.stream()
            .filter(meaning -> !places.containsKey(meaning) && fits(meaning, cell))
            .findFirst()
            .ifPresent(meaning -> places.put(meaning, cell.column()));
      }
    }
  }

  /** What a label means; with a year before that of another label it is about the past. */
  private static List<Column> meanings(GridCell cell, List<GridCell> row, Vocabulary vocabulary) {
    List<Column> meanings = vocabulary.columns(cell.text());
    OptionalInt year = Periods.year(cell.label().core());
    if (year.isEmpty() || meanings.size() != 1) {
      return meanings;
    }
    IntStream years =
        row.stream().flatMapToInt(other -> Periods.year(other.label().core()).stream());
    int latest = years.max().orElse(0);
    boolean alone =
        row.stream().filter(c -> Periods.year(c.label().core()).isPresent()).count() == 1;
    boolean scored =
        row.stream().anyMatch(c -> vocabulary.columns(c.text()).contains(Column.SCORE));
    boolean past = year.getAsInt() < latest || (alone && !scored);
    return switch (meanings.getFirst()) {
      case ACTUAL -> past ? List.of(Column.PRIOR_RESULT) : meanings;
      case TARGET -> year.getAsInt() < latest ? List.of(Column.PRIOR_TARGET) : meanings;
      default -> meanings;
    };
  }

  /** A form of two halves, several years and this year, prints this year at the right. */
  private void put(Column column, int place, boolean twoHalves) {
    if (column.note().isPresent()) {
      notes.add(new NotePlace(column, place));
    } else if (twoHalves) {
      places.put(column, place);
    } else {
      places.putIfAbsent(column, place);
    }
  }

  /** A name stands right of its levels; left of them the same word only heads the table. */
  private boolean fits(Column meaning, GridCell cell) {
    return meaning != Column.LEVEL3
        || places.getOrDefault(Column.LEVEL1, 0) < cell.column()
            && places.getOrDefault(Column.LEVEL2, 0) < cell.column();
  }

  /** The left half of a head that prints several years at the left and this year at the right. */
  Optional<IndicatorHead> longTermHalf(Vocabulary vocabulary) {
    int value = -1;
    for (int i = 0; i < cells.size(); i++) {
      List<Column> meanings = vocabulary.columns(cells.get(i).text());
      boolean level = meanings.contains(Column.LEVEL2) || meanings.contains(Column.LEVEL3);
      if (value >= 0
          && level
          && hasTarget(cells.subList(i, cells.size()), vocabulary)
          && vocabulary.isColumnHead(texts(cells.subList(0, i)))) {
        IndicatorHead half = new IndicatorHead(cells.subList(0, i));
        half.place(half.cells, vocabulary);
        return Optional.of(half);
      }
      value = meanings.contains(Column.TARGET) ? i : value;
    }
    return Optional.empty();
  }

  /** Without a value of its own, what stands at the right is no second half. */
  private static boolean hasTarget(List<GridCell> cells, Vocabulary vocabulary) {
    return cells.stream().anyMatch(cell -> vocabulary.columns(cell.text()).contains(Column.TARGET));
  }

  private static List<String> texts(List<GridCell> cells) {
    return cells.stream().map(GridCell::text).toList();
  }

  /** Whether every row names its project: a table of many projects. */
  boolean isFlat() {
    return fields.containsKey(Field.PROJECT_NAME);
  }

  /** The fields of a table of many projects, and their places. */
  Map<Field, Integer> fields() {
    return fields;
  }

  List<NotePlace> notes() {
    return notes;
  }

  /** The labelled cell over a place. */
  Optional<GridCell> labelCell(int column) {
    return cells.stream().filter(cell -> cell.column() == column).findFirst();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** The place of a column, from 1; 0 where the head has none. */
  int place(Column column) {
    return places.getOrDefault(column, 0);
  }

  Map<Column, Integer> places() {
    return places;
  }

  int last() {
    return last;
  }

  List<GridCell> cells() {
    return cells;
  }

  /** The label over a place; empty where none is printed. */
  String label(int column) {
    return labels.getOrDefault(column, "");
  }
}
