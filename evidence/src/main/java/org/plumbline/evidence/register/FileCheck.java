package org.plumbline.evidence.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.source.Notice;
import org.plumbline.model.text.Bilingual;

/** 文件核查. The first pass over a file: every cell, every key. */
final class FileCheck {

  /** Up to so many cells, records are held and the file is not read again. */
  private static final int MOST_HELD = 200_000;

  private final Register register;
  private final RegisterSource source;
  private final RegisterReader.Rules rules;
  private final ProblemList problems = new ProblemList();
  private final KeyTable keys = new KeyTable();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Integer> keyPlaces;
  private List<Row> held = new ArrayList<>();
  private boolean holding = true;

  private record Row(int number, List<CellValue> values) {}

  /** What a file that was found right gives. */
  record Accepted(Records records, RegisterFile file, KeyTable keys) {}

  FileCheck(Register register, RegisterSource source, RegisterReader.Rules rules) {
    this.register = register;
    this.source = source;
    this.rules = rules;
    this.keyPlaces =
        register.key().stream().flatMap(it -> register.findColumn(it).stream()).toList();
  }

  ProblemList problems() {
    return problems;
  }

  List<Notice> notices() {
    return notices;
  }

  /** Empty where there are problems. */
  Optional<Accepted> check() {
    try {
      return checkRows();
    } catch (RefusalException refusal) {
      if (problems.isEmpty()) {
        problems.add(refusal.explanation());
      }
    } catch (IOException e) {
      problems.add(
          Bilingual.format(
              "文件无法读取（%s）。请检查文件和权限。",
              "the file cannot be read (%s). Check the file and its permissions.",
              String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private Optional<Accepted> checkRows() throws IOException, RefusalException {
    SourceFacts facts = SourceFacts.of(source, rules.limits().bytes());
    RawTable table = RegisterFormats.table(source, facts, register, rules.limits(), notices::add);
    RecordAssembly assembly = new RecordAssembly(register, rules, problems, this::take);
    table.forEachRow(assembly);
    if (!assembly.hasHeader()) {
      throw RefusalException.because(
          "没有表头。请在第一行写栏目名称。", "it has no header. Write the column titles in its first row.");
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    RegisterFile file = new RegisterFile(source.name(), facts.sha256(), assembly.isSynthetic());
    return Optional.of(new Accepted(records(table, file), file, keys));
  }

  private Records records(RawTable table, RegisterFile file) {
    return holding
        ? new HeldRecords(
            register,
            held.stream().map(row -> new RegisterRecord(file, row.number(), row.values())).toList())
        : new CheckedRecords(register, file, table, rules);
  }

  private void take(int row, List<CellValue> values) {
    OptionalInt earlier =
        keys.put(keyPlaces.stream().map(it -> keyText(values.get(it))).toList(), row);
    if (earlier.isPresent()) {
      tellTwice(row, earlier.getAsInt(), values);
    }
    if (holding) {
      held.add(new Row(row, values));
      if ((long) held.size() * register.columns().size() > MOST_HELD) {
        holding = false;
        held = List.of();
      }
    }
  }

  private void tellTwice(int row, int earlier, List<CellValue> values) {
    List<String> titles = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (int place : keyPlaces) {
      Column column = register.columns().get(place);
      titles.add(column.title().zh());
      printed.add(keyText(Masking.mask(column, values.get(place))));
    }
    problems.addCell(
        row,
        String.join("、", titles),
        String.join("、", printed),
        Bilingual.format(
            "与第 %d 行重复。请删除一行，或更正主键。",
            "the same as in row %d. Delete one of them, or correct the key.", earlier));
  }

  /** Values that are equal, and only they, give the same text. */
  static String keyText(CellValue value) {
    return switch (value) {
      case CellValue.Absent _ -> "";
      case CellValue.Words words -> words.text();
      case CellValue.Amount amount -> amount.amount().stripTrailingZeros().toPlainString();
      case CellValue.Day day -> day.date().toString();
      case CellValue.Flag flag -> flag.yes() ? "是" : "否";
    };
  }
}
