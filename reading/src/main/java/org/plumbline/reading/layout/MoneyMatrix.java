package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.reading.grid.Grid;

/**
 * A funding table with sources in rows and, in columns, what was budgeted at first, what after
 * adjustment, and what was spent.
 */
final class MoneyMatrix {

  private static final Set<Field> SOURCES =
      EnumSet.of(Field.TOTAL, Field.FISCAL, Field.OTHER, Field.SOURCE);

  private final Words<MoneyUnit> units;
  private final Grid grid;
  private final int headRow;
  private final Map<MoneyColumn, Integer> places = new EnumMap<>(MoneyColumn.class);

  private MoneyMatrix(Words<MoneyUnit> units, Grid grid, int headRow) {
    this.units = units;
    this.grid = grid;
    this.headRow = headRow;
  }

  /** Finds a row that labels at least two of the three columns of money. */
  static Optional<MoneyMatrix> find(ReadingContext context, List<GridCell> rest) {
    Map<List<Object>, List<GridCell>> byRow =
        rest.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> List.of(cell.grid(), cell.row()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byRow.values().stream()
        .map(row -> read(context, row))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<MoneyMatrix> read(ReadingContext context, List<GridCell> row) {
    MoneyMatrix matrix =
        new MoneyMatrix(
            context.vocabulary().moneyUnits(), row.getFirst().grid(), row.getFirst().row());
    for (GridCell cell : row) {
      context
          .vocabulary()
          .moneyColumns(cell.text())
          .forEach(column -> matrix.places.putIfAbsent(column, cell.column()));
    }
    boolean alternates = row.stream().anyMatch(matrix::isAmount);
    long kept = matrix.places.keySet().stream().filter(MoneyColumn::isMoney).count();
    if (kept < 2 || alternates) {
      return Optional.empty();
    }
    row.stream()
        .filter(cell -> !context.vocabulary().moneyColumns(cell.text()).isEmpty())
        .forEach(cell -> {
          context.roles().label(cell);
          matrix.hintBelow(context, cell);
        });
    return Optional.of(matrix);
  }

  private void hintBelow(ReadingContext context, GridCell head) {
    for (int row = headRow + 1; row <= grid.rows() && isSource(context, row); row++) {
      GridCell.at(grid, row, head.column())
          .ifPresent(cell -> context.roles().hint(cell, head.label().core()));
    }
  }

  private boolean isSource(ReadingContext context, int row) {
    List<Field> fields =
        GridCell.row(grid, row).stream()
            .flatMap(cell -> context.vocabulary().fields().fields(cell.label().core()).stream())
            .toList();
    return fields.isEmpty() ? label(row).isPresent() : fields.stream().anyMatch(SOURCES::contains);
  }

  /** The rows of the table, each by the cell that names its source. */
  List<GridCell> sources(ReadingContext context) {
    List<GridCell> sources = new ArrayList<>();
    for (int row = headRow + 1; row <= grid.rows() && isSource(context, row); row++) {
      label(row).ifPresent(sources::add);
    }
    return sources;
  }

  /** The text next to the money of a row that prints any. */
  private Optional<GridCell> label(int row) {
    int money = places.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    boolean printed =
        places.values().stream()
            .flatMap(place -> GridCell.at(grid, row, place).stream())
            .anyMatch(this::isAmount);
    return GridCell.row(grid, row).stream()
        .filter(cell -> printed && !cell.isBlank() && cell.column() < money)
        .filter(cell -> !isAmount(cell))
        .reduce((_, last) -> last);
  }

  /** A figure, which may carry its unit. */
  private boolean isAmount(GridCell cell) {
    return MoneyText.read(cell.text(), MoneyUnit.YUAN, units).isPresent();
  }

  /** Whether a label names a row of this table. */
  boolean holds(GridCell label) {
    return label.grid() == grid
        && label.row() > headRow
        && places.values().stream().anyMatch(place -> place > label.column());
  }

  Optional<GridCell> cell(GridCell label, MoneyColumn column) {
    return Optional.ofNullable(places.get(column))
        .flatMap(place -> GridCell.at(grid, label.row(), place));
  }
}
