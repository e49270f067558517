package org.plumbline.forms.text;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.text.Language;

/** The records behind figures, for a terminal: a line for each, by the part of the measure. */
public final class RecordsText {

  private final Sheet sheet;

  private RecordsText(Sheet sheet) {
    this.sheet = sheet;
  }

  public static void write(
      List<RecordsBehind> figures, Language language, boolean colour, Writer out) {
    RecordsText text = new RecordsText(new Sheet(out, language, colour));
    figures.forEach(text::figure);
  }

  private void figure(RecordsBehind figure) {
    sheet.line(sheet.bold(Sheet.plain(figure.name())));
    for (RecordsBehind.Part part : figure.parts()) {
      sheet.line("   " + part.number() + ". " + sheet.say(part.words()));
      figure.forEach(part, cells -> sheet.line("      " + line(figure, part, cells)));
    }
    sheet.blank();
  }

  private String line(RecordsBehind figure, RecordsBehind.Part part, RegisterRecord cells) {
    List<String> shown = new ArrayList<>();
    List<Column> columns = part.register().columns();
    for (int place = 0; place < columns.size(); place++) {
      String cell = figure.cell(columns.get(place), cells.at(place));
      if (!cell.isEmpty()) {
        shown.add(sheet.say(RecordsBehind.title(columns.get(place))) + " " + Sheet.plain(cell));
      }
    }
    String place =
        cells.file().name() + sheet.say(" 第 " + cells.row() + " 行", " row " + cells.row());
    return sheet.faint(place)
        + (cells.file().synthetic() ? sheet.say("（合成数据）", " (synthetic)") : "")
        + sheet.say("：", ": ")
        + String.join(sheet.say("，", ", "), shown);
  }
}
