package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.reading.layout.FormArea.Rows;
import org.plumbline.reading.layout.FormParts.IndicatorRows;
import org.plumbline.reading.layout.LabelIndex.Entry;

/**
 * Parts a form into projects: one, or, where the indicator table names the project of each row, as
 * many as it names. Cells of a project stand on its first row only, or are merged over its rows.
 */
final class FlatTable {

  private static final Set<Field> CARRIED = EnumSet.of(Field.UNIT, Field.DEPARTMENT);

  /** What the label of a column names besides its projects: 单位名称、项目名称. */
  private static final String UNIT = "单位";

  private final ReadingContext context;
  private final FormArea area;
  private final IndicatorTable table;
  private final Map<Field, Entry> carried = new HashMap<>();

  FlatTable(ReadingContext context, FormArea area, IndicatorTable table) {
    this.context = context;
    this.area = area;
    this.table = table;
  }

  List<FormParts> projects(IndicatorRows rows) {
    List<GridCell> labelled = Stream.concat(headLines().stream(), table.rest().stream()).toList();
    LabelIndex index = new LabelIndex(context.vocabulary(), labelled);
    if (!table.isFlat()) {
      return List.of(new FormParts(area, index, table.rest(), rows));
    }
    List<FormParts> projects = new ArrayList<>();
    for (List<IndicatorRow> group : groups(rows.annual())) {
      Optional<Entry> unit = unitRow(group);
      if (unit.isPresent()) {
        carried.put(Field.UNIT, unit.get());
      } else if (group.stream().anyMatch(IndicatorRow::saysSomething)) {
        projects.add(project(group, index));
      }
    }
    return projects;
  }

  /** The lines from the title on; what stands before it belongs to something else. */
  private List<GridCell> headLines() {
    List<GridCell> lines = area.above();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (context.vocabulary().isTitle(lines.get(i).text())) {
        return lines.subList(i, lines.size());
      }
    }
    return lines;
  }

  private List<List<IndicatorRow>> groups(List<IndicatorRow> rows) {
    List<List<IndicatorRow>> groups = new ArrayList<>();
    String open = "";
    for (IndicatorRow row : rows) {
      String name = row.field(Field.PROJECT_NAME).map(GridCell::text).orElse("");
      if (context.vocabulary().isTotal(name) || isLeftByTemplate(row)) {
        continue;
      }
      if (groups.isEmpty() || (!name.isEmpty() && !name.equals(open))) {
        groups.add(new ArrayList<>());
        open = name;
      }
      groups.getLast().add(row);
    }
    return groups;
  }

  /** A row that prints only a name, in a column of units and projects: the unit of those below. */
  private static Optional<Entry> unitRow(List<IndicatorRow> group) {
    IndicatorRow row = group.getFirst();
    long printed = row.own().stream().filter(cell -> !cell.isBlank()).count();
    if (group.size() != 1 || printed != 1) {
      return Optional.empty();
    }
    GridCell label = label(row, Field.PROJECT_NAME);
    return row.field(Field.PROJECT_NAME)
        .filter(_ -> label.label().core().contains(UNIT))
        .map(cell -> new Entry(Field.UNIT, label, Optional.of(cell), cell.text()));
  }

  /** Instructions that reach over all columns name no project. */
  private boolean isLeftByTemplate(IndicatorRow row) {
    return row.field(Field.PROJECT_NAME)
        .filter(cell -> context.roles().of(cell) == CellRole.DECORATION)
        .isPresent();
  }

  private FormParts project(List<IndicatorRow> group, LabelIndex shared) {
    List<Entry> entries = new ArrayList<>();
    for (Field field : group.getFirst().head().fields().keySet()) {
      entry(group, field).or(() -> carriedDown(field, group)).ifPresent(entries::add);
    }
    if (!group.getFirst().head().fields().containsKey(Field.UNIT)) {
      Optional.ofNullable(carried.get(Field.UNIT)).ifPresent(entries::add);
    }
    entries.addAll(shared.entries());
    IndicatorRow first = group.getFirst();
    Rows rows =
        new Rows(
            first.own().getFirst().grid(),
            first.own().getFirst().row(),
            group.getLast().own().getFirst().row());
    return new FormParts(
        new FormArea(area.above(), List.of(rows)),
        LabelIndex.of(context.vocabulary(), entries),
        table.rest(),
        new IndicatorRows(group, List.of(), List.of()));
  }

  private Optional<Entry> entry(List<IndicatorRow> group, Field field) {
    Optional<Entry> entry =
        group.stream()
            .flatMap(row -> row.field(field).stream())
            .findFirst()
            .map(cell ->
                new Entry(field, label(group.getFirst(), field), Optional.of(cell), cell.text()));
    entry.filter(_ -> CARRIED.contains(field)).ifPresent(found -> carried.put(field, found));
    entry.ifPresent(_ -> markRepeats(group, field));
    return entry;
  }

  /** The same text in further cells of a project says nothing new. */
  private void markRepeats(List<IndicatorRow> group, Field field) {
    Optional<String> first =
        group.stream().flatMap(row -> row.field(field).stream()).findFirst().map(GridCell::text);
    group.stream()
        .flatMap(row -> row.field(field).stream())
        .distinct()
        .skip(1)
        .filter(cell -> first.filter(cell.text()::equals).isPresent())
        .forEach(cell -> context.roles().mark(cell, CellRole.DECORATION));
  }

  private static GridCell label(IndicatorRow row, Field field) {
    int place = row.head().fields().getOrDefault(field, 0);
    return row.head().labelCell(place).orElseThrow();
  }

  /** A unit printed once for several projects. */
  private Optional<Entry> carriedDown(Field field, List<IndicatorRow> group) {
    Optional<Entry> above = Optional.ofNullable(carried.get(field));
    above.ifPresent(_ -> {
      GridCell at = group.getFirst().own().getFirst();
      String name =
          group.getFirst().field(Field.PROJECT_NAME).map(GridCell::text).orElse(at.text());
      context.say(ReadingNotice.UNIT_CARRIED_DOWN, at, name);
    });
    return above;
  }
}
