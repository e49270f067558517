package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables without vertical lines: at least three rows that share at least three columns, or
 * two columns between horizontal lines of one length. Anything less is left to be text.
 */
final class AlignedTables {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 3;

  /** Rows further apart than so many font sizes are not of one table. */
  private static final float ROW_SPACING = 3.5f;

  /** So many horizontal lines divide all rows; fewer frame the heading and the table. */
  private static final int RULES_OF_ALL_ROWS = 4;

  private final List<PageElement> tables = new ArrayList<>();
  private final List<TextLine> rest = new ArrayList<>();

  private AlignedTables() {}

  static AlignedTables find(List<TextLine> lines, List<Ruling> rules) {
    AlignedTables found = new AlignedTables();
    List<TextLine> free = lines;
    for (RuleStack stack : RuleStack.of(rules)) {
      free = found.takeRuled(stack, free);
    }
    found.takeAligned(free);
    return found;
  }

  List<PageElement> tables() {
    return tables;
  }

  /** The lines in no table. */
  List<TextLine> rest() {
    return rest;
  }

  private List<TextLine> takeRuled(RuleStack stack, List<TextLine> lines) {
    List<TextLine> inside = lines.stream().filter(stack::holds).toList();
    List<List<Segment>> parts = inside.stream().map(Segment::of).toList();
    TextColumns columns = columns(parts, 2);
    long rows = parts.stream().filter(line -> line.size() > 1).count();
    if (columns.count() < 2 || rows < 2 || !parts.stream().allMatch(columns::fit)) {
      return lines;
    }
    AlignedTable table = new AlignedTable(columns);
    int band = -1;
    for (TextLine line : inside) {
      if (stack.count() >= RULES_OF_ALL_ROWS) {
        table.add(line, stack.band(line) != band);
        band = stack.band(line);
      } else {
        table.add(line);
      }
    }
    tables.add(table.build());
    return lines.stream().filter(line -> !stack.holds(line)).toList();
  }

  private void takeAligned(List<TextLine> lines) {
    int next = 0;
    while (next < lines.size()) {
      int end = endOfRun(lines, next);
      Optional<PageElement.Table> table = table(lines.subList(next, end));
      if (table.isPresent()) {
        tables.add(table.get());
        next = end;
      } else {
        rest.add(lines.get(next++));
      }
    }
  }

  /** Where lines end that begin with {@code start} and may be rows of one table. */
  private static int endOfRun(List<TextLine> lines, int start) {
    List<List<Segment>> parts = new ArrayList<>();
    parts.add(Segment.of(lines.get(start)));
    if (parts.getFirst().size() < FEWEST_COLUMNS) {
      return start + 1;
    }
    int end = start + 1;
    while (end < lines.size() && fits(lines.get(end - 1), lines.get(end), parts)) {
      end++;
    }
    return withoutTextBelow(parts.subList(0, end - start), start);
  }

  /** Whether {@code line} may be a row after these; adds its parts to them if so. */
  private static boolean fits(TextLine above, TextLine line, List<List<Segment>> parts) {
    if (line.baseLine() - above.baseLine() > ROW_SPACING * line.size()) {
      return false;
    }
    parts.add(Segment.of(line));
    TextColumns columns = columns(parts, FEWEST_COLUMNS);
    return columns.count() >= FEWEST_COLUMNS && parts.stream().allMatch(columns::fit);
  }

  /** Lines with text in the first column only are text below the table. */
  private static int withoutTextBelow(List<List<Segment>> parts, int start) {
    TextColumns columns = columns(parts, FEWEST_COLUMNS);
    int count = parts.size();
    while (count > 1
        && parts.get(count - 1).size() == 1
        && columns.find(parts.get(count - 1).getFirst()) == 0) {
      count--;
    }
    return start + count;
  }

  private static Optional<PageElement.Table> table(List<TextLine> lines) {
    List<List<Segment>> parts = lines.stream().map(Segment::of).toList();
    long full = parts.stream().filter(line -> line.size() >= FEWEST_COLUMNS).count();
    if (full < FEWEST_ROWS) {
      return Optional.empty();
    }
    AlignedTable table = new AlignedTable(columns(parts, FEWEST_COLUMNS));
    lines.forEach(table::add);
    return table.rowCount() < FEWEST_ROWS ? Optional.empty() : Optional.of(table.build());
  }

  private static TextColumns columns(List<List<Segment>> lines, int fewest) {
    return TextColumns.of(
        lines.stream().filter(line -> line.size() >= fewest).flatMap(List::stream).toList());
  }
}
