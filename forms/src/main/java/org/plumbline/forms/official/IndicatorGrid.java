package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;

/**
 * 绩效指标. The rows of indicators: heads, the levels merged over their rows, and a label beside all.
 *
 * @param section the label beside the rows; absent where the heads begin at the left edge
 * @param columns behind the first two levels
 * @param mergedDimensions whether 二级指标 is printed once for all its rows
 */
record IndicatorGrid<T>(
    Optional<String> section,
    Function<T, Indicator> indicator,
    List<Column<T>> columns,
    boolean mergedDimensions) {

  /**
   * 指标列. A column and what it holds.
   *
   * @param group the head over it and its neighbours of the same group; blank where it has none
   * @param columns how many columns of the table it takes
   */
  record Column<T>(
      String label, String group, int columns, boolean centered, Function<T, String> text) {

    static <T> Column<T> text(String label, Function<T, String> text) {
      return new Column<>(label, "", 1, false, text);
    }

    static <T> Column<T> figure(String label, Function<T, String> text) {
      return new Column<>(label, "", 1, true, text);
    }

    Column<T> over(int count) {
      return new Column<>(label, group, count, centered, text);
    }

    Column<T> under(String head) {
      return new Column<>(label, head, columns, centered, text);
    }

    private Cell cell(String content) {
      return (centered ? Cell.centered(content) : Cell.text(content)).withColumns(columns);
    }
  }

  List<Row> rows(List<T> items) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(heads(Math.max(1, items.size())));
    for (int i = 0; i < items.size(); i++) {
      rows.add(row(items, i));
    }
    if (items.isEmpty()) {
      rows.add(blank());
    }
    return rows;
  }

  /** One row of heads, or two where columns have a head together. */
  private List<Row> heads(int below) {
    List<Cell> lower = new ArrayList<>();
    columns.stream()
        .filter(column -> !column.group().isEmpty())
        .forEach(column -> lower.add(Cell.head(column.label()).withColumns(column.columns())));
    int rows = lower.isEmpty() ? 1 : 2;
    List<Cell> upper = new ArrayList<>();
    section.ifPresent(label -> upper.add(Cell.head(label).withRows(rows + below)));
    upper.add(Cell.head("一级指标").withRows(rows));
    upper.add(Cell.head("二级指标").withRows(rows));
    String group = "";
    for (Column<T> column : columns) {
      if (column.group().isEmpty()) {
        upper.add(Cell.head(column.label()).withColumns(column.columns()).withRows(rows));
      } else if (!column.group().equals(group)) {
        upper.add(Cell.head(column.group()).withColumns(width(column.group())));
      }
      group = column.group();
    }
    List<Row> heads = new ArrayList<>(List.of(new Row(upper, 0, true)));
    if (!lower.isEmpty()) {
      heads.add(new Row(lower, 0, true));
    }
    return heads;
  }

  private int width(String group) {
    return columns.stream()
        .filter(column -> column.group().equals(group))
        .mapToInt(Column::columns)
        .sum();
  }

  private Row row(List<T> items, int i) {
    List<Cell> cells = new ArrayList<>();
    levelCell(items, i, each -> category(each), true).ifPresent(cells::add);
    levelCell(items, i, each -> category(each) + dimension(each), mergedDimensions)
        .map(cell -> Cell.head(dimension(items.get(i))).withRows(cell.rows()))
        .ifPresent(cells::add);
    columns.forEach(column -> cells.add(column.cell(column.text().apply(items.get(i)))));
    return new Row(cells, 0, false);
  }

  private Row blank() {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(""), Cell.text("")));
    columns.forEach(column -> cells.add(column.cell("")));
    return new Row(cells, 0, false);
  }

  /** The cell of a level where it begins; nothing where a cell above goes on. */
  private Optional<Cell> levelCell(
      List<T> items, int i, Function<T, String> level, boolean merged) {
    String label = level.apply(items.get(i));
    if (!merged || label.isEmpty()) {
      return Optional.of(Cell.head(label));
    }
    if (i > 0 && level.apply(items.get(i - 1)).equals(label)) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < items.size() && level.apply(items.get(end)).equals(label)) {
      end++;
    }
    return Optional.of(Cell.head(label).withRows(end - i));
  }

  private String category(T item) {
    return indicator.apply(item).category().map(Category::official).orElse("");
  }

  private String dimension(T item) {
    return indicator.apply(item).dimension().map(Dimension::official).orElse("");
  }
}
