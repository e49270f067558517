package org.plumbline.evidence.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.plumbline.model.source.Notice;
import org.plumbline.model.text.Bilingual;

/** 工作簿表格. The rows of one sheet of an xlsx: the one named as the register, else the first seen. */
final class WorkbookTable implements RawTable {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final byte[] packed;
  private final int sheet;
  private final RegisterLimits limits;

  private WorkbookTable(byte[] packed, int sheet, RegisterLimits limits) {
    this.packed = packed;
    this.sheet = sheet;
    this.limits = limits;
  }

  static WorkbookTable open(
      RegisterSource source,
      SourceFacts facts,
      Register register,
      RegisterLimits limits,
      Consumer<Notice> notices)
      throws IOException, RefusalException {
    if (facts.bytes() > limits.workbookBytes()) {
      throw RefusalException.limit("工作簿字节数", "bytes of a workbook", limits.workbookBytes());
    }
    byte[] packed;
    try (InputStream stream = source.open()) {
      packed = WorkbookGuard.repacked(stream, limits);
    }
    try (ReadableWorkbook workbook = workbook(packed)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      Sheet chosen = choose(sheets, register);
      if (sheets.size() > 1) {
        notices.accept(otherSheets(source, chosen, sheets));
      }
      return new WorkbookTable(packed, chosen.getIndex(), limits);
    }
  }

  @Override
  public void forEachRow(Sink sink) throws IOException, RefusalException {
    try (ReadableWorkbook workbook = workbook(packed);
        Stream<Row> rows = rows(workbook)) {
      SheetCells cells = new SheetCells(workbook.isDate1904(), limits.characters());
      Iterator<Row> iterator = rows.iterator();
      int seen = 0;
      for (Optional<Row> row = next(iterator); row.isPresent(); row = next(iterator)) {
        seen++;
        if (seen > limits.rows()) {
          throw RefusalException.limit("行数", "rows", limits.rows());
        }
        sink.row(row.get().getRowNum(), read(cells, row.get()));
      }
    }
  }

  private Stream<Row> rows(ReadableWorkbook workbook) throws IOException, RefusalException {
    try {
      return workbook.getSheet(sheet).orElseThrow(WorkbookTable::damaged).openStream();
    } catch (RuntimeException _) {
      throw damaged();
    }
  }

  /** The sheet reader throws whatever its parts throw at a damaged file. */
  private static Optional<Row> next(Iterator<Row> rows) throws RefusalException {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (RuntimeException _) {
      throw damaged();
    }
  }

  private static List<RawCell> read(SheetCells cells, Row row) throws RefusalException {
    try {
      List<RawCell> read = new ArrayList<>(row.getCellCount());
      for (int place = 0; place < row.getCellCount(); place++) {
        read.add(cells.read(row.getOptionalCell(place)));
      }
      return read;
    } catch (RuntimeException _) {
      throw damaged();
    }
  }

  private static ReadableWorkbook workbook(byte[] packed) throws RefusalException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(packed), WITH_FORMATS);
    } catch (IOException | RuntimeException _) {
      throw damaged();
    }
  }

  private static Sheet choose(List<Sheet> sheets, Register register) throws RefusalException {
    List<String> names =
        List.of(register.title().zh(), register.title().en(), register.name()).stream()
            .map(ColumnHeadings::fold)
            .toList();
    return sheets.stream()
        .filter(sheet -> names.contains(ColumnHeadings.fold(sheet.getName())))
        .findFirst()
        .or(() ->
            sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst())
        .orElseThrow(WorkbookTable::damaged);
  }

  private static Notice otherSheets(RegisterSource source, Sheet chosen, List<Sheet> sheets) {
    List<String> others =
        sheets.stream()
            .filter(sheet -> sheet.getIndex() != chosen.getIndex())
            .map(Sheet::getName)
            .toList();
    return RegisterReader.notice(
        "other_sheets",
        Bilingual.format(
            "%1$s：只读取工作表“%2$s”，未读取：%3$s。",
            "%1$s: only the sheet \"%2$s\" was read, not: %3$s.",
            source.name(),
            chosen.getName(),
            String.join("、", others)));
  }

  static RefusalException damaged() {
    return RefusalException.because(
        "xlsx 损坏或不完整。请在 Excel 或 WPS 中打开修复后另存。",
        "the xlsx is damaged or incomplete. Repair it in Excel or WPS and save it again.");
  }
}
