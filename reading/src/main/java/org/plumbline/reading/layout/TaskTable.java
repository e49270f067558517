package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.LabelIndex.Entry;

/** The table of tasks of a whole department: a head of one or two rows, then a task a row. */
final class TaskTable {

  private final ReadingContext context;
  private final List<List<GridCell>> rows;
  private final Map<Integer, GridCell> amounts = new TreeMap<>();
  private int name;
  private int content;

  private TaskTable(ReadingContext context, List<List<GridCell>> rows) {
    this.context = context;
    this.rows = rows;
  }

  /** Finds the table among the cells outside the indicator tables; without one it has no rows. */
  static TaskTable find(ReadingContext context, List<GridCell> rest) {
    Map<List<Object>, List<GridCell>> byRow =
        rest.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> List.<Object>of((Object) cell.grid(), cell.row()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<List<GridCell>> rows = new ArrayList<>(byRow.values());
    for (int i = 0; i < rows.size(); i++) {
      TaskTable table = new TaskTable(context, rows.subList(i + 1, rows.size()));
      if (table.head(rows.get(i))) {
        return table.under();
      }
    }
    return new TaskTable(context, List.of());
  }

  private boolean head(List<GridCell> row) {
    TaskWords words = context.vocabulary().tasks();
    for (GridCell cell : row) {
      String core = cell.label().core();
      if (name == 0 && words.names().contains(core) && cell.cell().columnSpan() < 6) {
        name = cell.column();
      }
      content = words.contents().contains(core) ? cell.column() : content;
    }
    boolean found = name > 0 && (content > 0 || row.stream().anyMatch(this::isAmount));
    if (found) {
      // "年度主要任务" may head the block at the left of the column of names
      row.stream()
          .filter(cell -> cell.column() > name && cell.column() < Math.max(content, name + 2))
          .filter(cell -> words.names().contains(cell.label().core()))
          .forEach(cell -> name = cell.column());
      place(row);
    }
    return found;
  }

  private void place(List<GridCell> row) {
    TaskWords words = context.vocabulary().tasks();
    for (GridCell cell : row) {
      if (isAmount(cell)) {
        amounts.put(cell.column(), cell);
      }
      if (isAmount(cell)
          || words.names().contains(cell.label().core())
          || words.contents().contains(cell.label().core())) {
        context.roles().label(cell);
      }
    }
  }

  private boolean isAmount(GridCell cell) {
    return context.vocabulary().tasks().amounts().contains(cell.label().core());
  }

  /** A second row of labels parts the money. */
  private TaskTable under() {
    boolean second =
        !rows.isEmpty()
            && rows.getFirst().stream().filter(cell -> !cell.isBlank()).allMatch(this::isAmount);
    if (!second) {
      return this;
    }
    TaskTable table = new TaskTable(context, rows.subList(1, rows.size()));
    table.name = name;
    table.content = content;
    table.place(rows.getFirst());
    return table;
  }

  List<DepartmentTask> read(MoneyUnit unit) {
    List<DepartmentTask> tasks = new ArrayList<>();
    for (List<GridCell> row : rows) {
      Optional<GridCell> first = GridCell.firstPrinted(row);
      if (first.isEmpty() || name == 0) {
        continue;
      }
      if (!context.vocabulary().fields().fields(first.get().label().core()).isEmpty()) {
        break;
      }
      Grid grid = first.get().grid();
      int number = first.get().row();
      Optional<GridCell> label = at(grid, number, name);
      if (label.isPresent() && !context.vocabulary().isTotal(label.get().text())) {
        tasks.add(task(label.get(), at(grid, number, content), unit));
      }
    }
    return tasks;
  }

  /** The row that adds the tasks up, as the money of the plan. */
  List<Entry> totals() {
    List<Entry> totals = new ArrayList<>();
    for (List<GridCell> row : rows) {
      Optional<GridCell> first = GridCell.firstPrinted(row);
      boolean total =
          first.isPresent() && name > 0 && LabelText.of(first.get().text()).core().endsWith("合计");
      if (total) {
        context.roles().label(first.get());
        amounts.forEach((place, head) ->
            at(first.get().grid(), first.get().row(), place)
                .ifPresent(cell ->
                    context.vocabulary().fields().fields(head.label().core()).stream()
                        .findFirst()
                        .ifPresent(field ->
                            totals.add(new Entry(field, head, Optional.of(cell), cell.text())))));
        return totals;
      }
    }
    return totals;
  }

  private DepartmentTask task(GridCell label, Optional<GridCell> text, MoneyUnit unit) {
    FundingRows money = new FundingRows(context, unit);
    List<FundingRow> read = new ArrayList<>();
    amounts.forEach((place, head) ->
        at(label.grid(), label.row(), place)
            .filter(cell -> !MoneyText.isDash(cell.text()))
            .flatMap(cell -> money.of(head, cell, cell.text()))
            .ifPresent(read::add));
    return new DepartmentTask(
        use(label, "task"), text.map(cell -> use(cell, "task_content")), read);
  }

  private static Optional<GridCell> at(Grid grid, int row, int column) {
    return column == 0
        ? Optional.empty()
        : GridCell.at(grid, row, column).filter(cell -> cell.row() == row && !cell.isBlank());
  }

  private Sourced<String> use(GridCell cell, String use) {
    context.roles().used(cell, use);
    return new Sourced<>(Prose.passage(cell.text()), context.locate(cell));
  }
}
