package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.FieldLabels.ValuePlace;

/** The labelled values of a form, outside its indicator table. */
final class LabelIndex {

  /**
   * A label and its value.
   *
   * @param value the cell that holds the value; the label's own where both share one cell
   * @param text the value's text; empty where nothing was printed
   */
  record Entry(Field field, GridCell label, Optional<GridCell> value, String text) {}

  private final Vocabulary vocabulary;
  private final Set<GridCell> cells;
  private final Set<GridCell> claimed = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Grid, Boolean> withoutSpans = new IdentityHashMap<>();

  /** Indexes {@code cells}, in reading order. */
  LabelIndex(Vocabulary vocabulary, List<GridCell> cells) {
    this.vocabulary = vocabulary;
    this.cells = new HashSet<>(cells);
    List<Entry> open = new ArrayList<>();
    for (GridCell cell : cells) {
      boolean text = cell.grid().table() == 0;
      if (isBareLabel(cell)) {
        if (!text) {
          open.add(new Entry(bareField(cell), cell, Optional.empty(), ""));
        }
      } else if (!text || !vocabulary.isTitle(cell.text())) {
        for (InlineLabel found : vocabulary.inlineLabels(cell.text())) {
          entries.add(new Entry(found.field(), cell, Optional.of(cell), found.value()));
        }
      }
    }
    for (ValuePlace place : ValuePlace.values()) {
      open = resolve(open, place);
    }
    entries.addAll(open);
    entries.sort(Comparator.comparingInt(this::rank).thenComparing(inOrderOf(cells)));
  }

  /** An index of entries that are known already, best first. */
  static LabelIndex of(Vocabulary vocabulary, List<Entry> known) {
    LabelIndex index = new LabelIndex(vocabulary, List.of());
    index.entries.addAll(known);
    return index;
  }

  /** This index with more entries, which come last. */
  LabelIndex with(List<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    return of(vocabulary, all);
  }

  /** The values of a field that are printed, best label first. */
  List<Entry> all(Field field) {
    return entries.stream()
        .filter(entry -> entry.field() == field && !entry.text().isEmpty())
        .toList();
  }

  Optional<Entry> find(Field field) {
    return all(field).stream().findFirst();
  }

  /** Every label found, with or without a value. */
  List<Entry> entries() {
    return entries;
  }

  private List<Entry> resolve(List<Entry> open, ValuePlace place) {
    List<Entry> unresolved = new ArrayList<>();
    for (Entry entry : open) {
      Optional<GridCell> value =
          vocabulary.fields().places(entry.field()).contains(place)
              ? candidate(entry, place).filter(this::isFree)
              : Optional.empty();
      value.ifPresentOrElse(
          cell -> {
            claimed.add(cell);
            entries.add(new Entry(entry.field(), entry.label(), value, cell.text()));
          },
          () -> unresolved.add(entry));
    }
    return unresolved;
  }

  private Optional<GridCell> candidate(Entry entry, ValuePlace place) {
    GridCell label = entry.label();
    return switch (place) {
      case SAME -> Optional.empty();
      case RIGHT -> right(label, FundingRows.FIELDS.contains(entry.field()));
      case BELOW -> headsColumn(label) ? label.below() : Optional.empty();
      case INSIDE -> inside(label);
    };
  }

  /** The next cell; where a format keeps no spans, merged cells have left blanks on the way. */
  private Optional<GridCell> right(GridCell label, boolean money) {
    Optional<GridCell> next = label.right();
    while (next.filter(GridCell::isBlank).isPresent() && isWithoutSpans(label.grid())) {
      next = next.get().right();
    }
    boolean fits =
        !money || next.equals(label.right()) || next.filter(LabelIndex::isFigure).isPresent();
    return next.filter(_ -> fits);
  }

  private static boolean isFigure(GridCell cell) {
    return MoneyText.figure(cell.text(), "").isPresent();
  }

  private boolean isWithoutSpans(Grid grid) {
    return withoutSpans.computeIfAbsent(
        grid,
        _ -> grid.cells().stream().allMatch(cell -> cell.columnSpan() == 1 && cell.rowSpan() == 1));
  }

  /** Beside another label, or, where merged cells came out as blanks, in a row of labels only. */
  private boolean headsColumn(GridCell label) {
    Optional<GridCell> right = label.right();
    if (right.filter(GridCell::isBlank).isEmpty()) {
      return right.map(this::isAnyLabel).orElse(true);
    }
    List<GridCell> row = GridCell.row(label.grid(), label.row());
    List<GridCell> printed = row.stream().filter(cell -> !cell.isBlank()).toList();
    List<GridCell> under = GridCell.row(label.grid(), label.row() + 1);
    return printed.size() > 1
        && printed.stream().allMatch(this::isAnyLabel)
        && !under.isEmpty()
        && (under.getFirst().isBlank() || under.getFirst().column() > row.getFirst().column());
  }

  /** The first free text in the rows that belong to the label: merged with it, or begun blank. */
  private Optional<GridCell> inside(GridCell label) {
    int last = label.row() + label.cell().rowSpan() - 1;
    for (int row = label.row(); row <= label.grid().rows(); row++) {
      List<GridCell> found = GridCell.row(label.grid(), row);
      boolean belongs = row <= last || found.isEmpty() || found.getFirst().isBlank();
      if (!belongs) {
        return Optional.empty();
      }
      Optional<GridCell> text =
          found.stream()
              .filter(cell -> cell.row() > label.row() || cell.column() > label.column())
              .filter(this::isFree)
              .findFirst();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private boolean isFree(GridCell cell) {
    return cells.contains(cell) && !cell.isBlank() && !isAnyLabel(cell) && !claimed.contains(cell);
  }

  private boolean isAnyLabel(GridCell cell) {
    return isBareLabel(cell)
        || vocabulary.checkpoint(cell.text()).isPresent()
        || vocabulary.inlineLabel(cell.text()).isPresent();
  }

  private boolean isBareLabel(GridCell cell) {
    return !cell.isBlank() && !vocabulary.fields().fields(cell.label().core()).isEmpty();
  }

  private Field bareField(GridCell cell) {
    return vocabulary.fields().fields(cell.label().core()).getFirst();
  }

  private int rank(Entry entry) {
    return vocabulary.fields().rank(entry.field(), entry.label().label().core());
  }

  private static Comparator<Entry> inOrderOf(List<GridCell> cells) {
    Map<GridCell, Integer> places = new HashMap<>();
    cells.forEach(cell -> places.putIfAbsent(cell, places.size()));
    return Comparator.comparingInt(entry -> places.getOrDefault(entry.label(), 0));
  }
}
