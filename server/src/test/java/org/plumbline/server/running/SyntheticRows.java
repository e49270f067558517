package org.plumbline.server.running;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.server.plans.WordPairs;

/** The rows of made-up plans, as {@code COPY} takes them: one line a row, fields between tabs. */
final class SyntheticRows {

  /** Numbers below are those of real plans. */
  static final long FIRST = 10_000_000;

  private static final String[] STATES = {
    "draft", "with_department", "with_finance", "in_force", "in_force", "in_force", "closed"
  };
  private static final int YEARS = 7;
  private static final int FIRST_YEAR = 2020;
  private static final long LARGEST_BUDGET = 100_000_000;
  private static final long SECONDS_OF_CHANGES = 60_000_000;

  /** All other plans keep only what is no error of what was found in the original. */
  static final int ERRORS_EVERY = 9;

  private final List<Unit> units;
  private final List<Original> originals;
  private final Instant now;

  SyntheticRows(List<Unit> units, List<Original> originals, Instant now) {
    this.units = List.copyOf(units);
    this.originals = List.copyOf(originals);
    this.now = now;
  }

  /** Whose plans they are. */
  record Unit(long division, long department, long id, String code, String name) {}

  /** 绩效指标. What is kept of an indicator beside its name. */
  record Kept(String category, String dimension, String target, String kind) {}

  /** A published plan, whose contents, findings and targets the made-up ones share. */
  record Original(long id, List<Kept> indicators, int errors, int warnings, int notes) {}

  String plan(long number) {
    Unit unit = unit(number);
    Original original = original(number);
    String name = SyntheticWords.project(number);
    String state = STATES[(int) SyntheticWords.scattered(number, STATES.length)];
    return line(
        FIRST + number,
        unit.division(),
        unit.department(),
        unit.id(),
        year(number),
        code(number),
        name,
        name + "绩效目标表",
        "plan",
        state,
        state.equals("in_force") || state.equals("closed") ? 1 : "\\N",
        SyntheticWords.scattered(number, LARGEST_BUDGET) + "00",
        original.indicators().size(),
        number % ERRORS_EVERY == 0 ? original.errors() : 0,
        original.warnings(),
        original.notes(),
        now.minusSeconds(SyntheticWords.scattered(number, SECONDS_OF_CHANGES)));
  }

  String indicators(long number) {
    StringBuilder lines = new StringBuilder();
    int ordinal = 0;
    for (Kept kept : original(number).indicators()) {
      ordinal++;
      lines.append(
          line(
              FIRST + number,
              year(number),
              ordinal,
              kept.category(),
              kept.dimension(),
              SyntheticWords.indicator(number, ordinal),
              kept.target(),
              kept.kind()));
    }
    return lines.toString();
  }

  String words(long number) {
    Unit unit = unit(number);
    List<String> texts = new ArrayList<>();
    texts.add(unit.code() + " " + unit.name());
    texts.add(code(number));
    texts.add(SyntheticWords.project(number));
    for (int i = 1; i <= original(number).indicators().size(); i++) {
      texts.add(SyntheticWords.indicator(number, i));
    }
    return line(FIRST + number, WordPairs.of(texts));
  }

  private long year(long number) {
    return FIRST_YEAR + number / units.size() % YEARS;
  }

  /** The same as an expression of the database. */
  static String year(String number, int units) {
    return "%d + %s / %d %% %d".formatted(FIRST_YEAR, number, units, YEARS);
  }

  private Unit unit(long number) {
    return units.get((int) (number % units.size()));
  }

  /** The order the database gives the originals to made-up plans in, too. */
  private Original original(long number) {
    return originals.get((int) (number % originals.size()));
  }

  /** As those of Qingdao: region, year, kind, and twelve digits that tell the project. */
  static String code(long number) {
    return "37020022P%07d%05d"
        .formatted(
            SyntheticWords.scattered(number, 10_000_000),
            SyntheticWords.scattered(number + FIRST, 100_000));
  }

  private static String line(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      line.append(line.isEmpty() ? "" : "\t").append(field);
    }
    return line.append('\n').toString();
  }
}
