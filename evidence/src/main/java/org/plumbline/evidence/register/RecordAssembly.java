package org.plumbline.evidence.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** 记录组装. Finds the header in the rows of a file and turns the rows below it into records. */
final class RecordAssembly implements RawTable.Sink {

  static final Bilingual REQUIRED =
      Bilingual.of("必填，却是空的。请补上。", "required, but empty. Fill it in.");

  private static final int LONGEST_SHOWN = 40;

  private final Register register;
  private final Units units;
  private final CellReader cells;
  private final RegisterLimits limits;
  private final ProblemList problems;
  private final Taker taker;
  private Optional<Header> header = Optional.empty();
  private boolean synthetic;

  /** Takes the values of a record that is right in itself. */
  interface Taker {
    void take(int row, List<CellValue> values) throws RefusalException;
  }

  RecordAssembly(Register register, RegisterReader.Rules rules, ProblemList problems, Taker taker) {
    this.register = register;
    this.units = rules.units();
    this.cells = new CellReader(rules.units(), rules.year());
    this.limits = rules.limits();
    this.problems = problems;
    this.taker = taker;
  }

  /** Whether a remark before the header says that the records are made up. */
  boolean isSynthetic() {
    return synthetic;
  }

  boolean hasHeader() {
    return header.isPresent();
  }

  @Override
  public void row(int number, List<RawCell> row) throws RefusalException {
    if (row.size() > limits.columns() && !isBlank(row, limits.columns())) {
      throw RefusalException.limit(
          "第 " + number + " 行列数", "columns in row " + number, limits.columns());
    }
    if (isBlank(row, 0)) {
      return;
    }
    if (header.isPresent()) {
      readRecord(number, row, header.get().headings());
    } else if (Header.isRemark(row.getFirst().text())) {
      synthetic |= row.stream().anyMatch(cell -> saysSynthetic(cell.text()));
    } else {
      readHeader(number, row);
    }
  }

  private void readHeader(int number, List<RawCell> row) throws RefusalException {
    Header found = Header.read(register, units, number, row);
    found.problems().forEach(problems::add);
    header = Optional.of(found);
    if (!found.problems().isEmpty()) {
      throw new RefusalException(found.problems().getFirst());
    }
  }

  private void readRecord(int number, List<RawCell> row, List<Optional<Header.Heading>> headings)
      throws RefusalException {
    CellValue[] values = new CellValue[register.columns().size()];
    Arrays.fill(values, CellValue.ABSENT);
    boolean right = true;
    for (int place = 0; place < Math.max(row.size(), headings.size()); place++) {
      RawCell cell = place < row.size() ? row.get(place) : RawCell.EMPTY;
      Optional<Header.Heading> heading =
          place < headings.size() ? headings.get(place) : Optional.empty();
      if (heading.isPresent()) {
        right &= readCell(number, cell, heading.get(), values);
      } else if (!cell.isBlank()) {
        right = false;
        tellWithoutHeading(number, place, cell);
      }
    }
    if (right) {
      taker.take(number, List.of(values));
    }
  }

  /** Whether the cell is right. */
  private boolean readCell(int number, RawCell cell, Header.Heading heading, CellValue[] values) {
    Column column = register.columns().get(heading.column());
    if (cell.isBlank()) {
      if (column.required()) {
        problems.addCell(number, heading.printed(), "", REQUIRED);
      }
      return !column.required();
    }
    switch (cells.read(cell, column.type(), heading.unit())) {
      case CellReader.Outcome.Read read -> {
        values[heading.column()] = read.value();
        return true;
      }
      case CellReader.Outcome.Wrong wrong -> {
        problems.addCell(number, heading.printed(), shown(column, cell), wrong.reason());
        return false;
      }
    }
  }

  private void tellWithoutHeading(int number, int place, RawCell cell) {
    String letters = RawTable.letters(place);
    problems.addCell(
        number,
        letters,
        shorten(cell.text()),
        Bilingual.of(
            letters + " 列没有表头。请补上表头，或删除该单元格。",
            "column " + letters + " has no heading. Give it one, or delete the cell."));
  }

  /** What the cell says, as messages may repeat it. */
  private static String shown(Column column, RawCell cell) {
    boolean address = cell.kind() == RawCell.Kind.FORMULA || cell.kind() == RawCell.Kind.ERROR;
    if (address) {
      return "";
    }
    return shorten(column.personal() ? Masking.mask(cell.text()) : cell.text());
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private static boolean saysSynthetic(String text) {
    return text.contains("合成数据") || text.toLowerCase(Locale.ROOT).contains("synthetic");
  }

  private static boolean isBlank(List<RawCell> row, int from) {
    for (int place = from; place < row.size(); place++) {
      if (!row.get(place).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
