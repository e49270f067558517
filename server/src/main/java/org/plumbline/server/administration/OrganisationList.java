package org.plumbline.server.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.server.accounts.Organisations.Kind;

/**
 * A list of organisations to be added: level, code, name and, below divisions, where it stands as
 * the codes above it with strokes between ({@code 370200/502}).
 */
record OrganisationList(List<Line> lines, List<Fault> faults) {

  private static final int COLUMNS = 4;
  private static final Map<String, Kind> LEVELS =
      Map.of(
          "财政", Kind.DIVISION,
          "division", Kind.DIVISION,
          "部门", Kind.DEPARTMENT,
          "department", Kind.DEPARTMENT,
          "单位", Kind.UNIT,
          "unit", Kind.UNIT);

  /** One to be added. */
  record Line(long number, Kind kind, String path, String code, String name) {

    String wholePath() {
      return path.isEmpty() ? code : path + "/" + code;
    }
  }

  /**
   * Why a line cannot be taken.
   *
   * @param text key of the sentence
   */
  record Fault(long number, String text, String shown) {}

  /**
   * Reads a list.
   *
   * @param present paths of the organisations that are there, with their kinds
   */
  static OrganisationList read(String csv, Map<String, Kind> present) {
    List<Line> lines = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Kind> known = new HashMap<>(present);
    Set<String> seen = new HashSet<>();
    for (CsvRecord row : reader().ofCsvRecord(csv)) {
      if (isHead(row) || row.getFields().stream().allMatch(String::isBlank)) {
        continue;
      }
      try {
        Line line = line(row);
        check(line, known);
        if (!seen.add(line.wholePath())) {
          throw new RefusedException("organisations.import.twice");
        }
        if (known.putIfAbsent(line.wholePath(), line.kind()) == null) {
          lines.add(line);
        }
      } catch (RefusedException e) {
        faults.add(
            new Fault(row.getStartingLineNumber(), e.text(), String.join("，", row.getFields())));
      }
    }
    return new OrganisationList(List.copyOf(lines), List.copyOf(faults));
  }

  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
  }

  private static boolean isHead(CsvRecord row) {
    return row.getStartingLineNumber() == 1 && !LEVELS.containsKey(level(row));
  }

  private static String level(CsvRecord row) {
    return row.getField(0).strip().toLowerCase(Locale.ROOT);
  }

  private static Line line(CsvRecord row) {
    Kind kind =
        Optional.ofNullable(LEVELS.get(level(row)))
            .orElseThrow(() -> new RefusedException("organisations.import.level"));
    if (row.getFieldCount() < COLUMNS - (kind == Kind.DIVISION ? 1 : 0)) {
      throw new RefusedException("organisations.import.columns");
    }
    String code = row.getField(1).strip();
    String name = row.getField(2).strip();
    OrganisationTree.checkCode(code);
    OrganisationTree.checkName(name);
    String path = row.getFieldCount() < COLUMNS ? "" : row.getField(3).strip();
    return new Line(row.getStartingLineNumber(), kind, path, code, name);
  }

  private static void check(Line line, Map<String, Kind> known) {
    boolean fits =
        switch (line.kind()) {
          case DIVISION -> line.path().isEmpty();
          case DEPARTMENT -> known.get(line.path()) == Kind.DIVISION;
          case UNIT -> known.get(line.path()) == Kind.DEPARTMENT;
        };
    if (!fits) {
      throw new RefusedException("organisations.import.above");
    }
  }
}
