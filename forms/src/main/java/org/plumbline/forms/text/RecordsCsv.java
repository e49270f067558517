package org.plumbline.forms.text;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.forms.CsvLines;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.text.Language;

/**
 * The records behind figures as csv: one table, with the columns of every register they come from
 * beside each other.
 */
public final class RecordsCsv {

  private RecordsCsv() {}

  /** Writes a line of titles and a line for each record. */
  public static void write(List<RecordsBehind> figures, Language language, Writer out) {
    List<Register> registers =
        figures.stream().flatMap(each -> each.registers().stream()).distinct().toList();
    CsvLines.write(header(registers, language), out);
    for (RecordsBehind figure : figures) {
      for (RecordsBehind.Part part : figure.parts()) {
        figure.forEach(part, cells -> CsvLines.write(row(figure, part, cells, registers), out));
      }
    }
  }

  private static List<String> header(List<Register> registers, Language language) {
    List<String> header = new ArrayList<>(List.of("indicator", "part", "register", "file", "row"));
    for (Register register : registers) {
      String before = registers.size() == 1 ? "" : register.title().in(language) + "·";
      for (Column column : register.columns()) {
        header.add(before + RecordsBehind.title(column).in(language));
      }
    }
    return header;
  }

  private static List<String> row(
      RecordsBehind figure,
      RecordsBehind.Part part,
      RegisterRecord cells,
      List<Register> registers) {
    List<String> row = new ArrayList<>();
    row.add(figure.name());
    row.add(Integer.toString(part.number()));
    row.add(part.register().name());
    row.add(cells.file().name());
    row.add(Integer.toString(cells.row()));
    for (Register register : registers) {
      List<Column> columns = register.columns();
      if (!register.equals(part.register())) {
        row.addAll(Collections.nCopies(columns.size(), ""));
        continue;
      }
      for (int place = 0; place < columns.size(); place++) {
        row.add(figure.cell(columns.get(place), cells.at(place)));
      }
    }
    return row;
  }
}
