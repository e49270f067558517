package org.plumbline.forms.text;

import java.io.Writer;
import java.util.List;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Language;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.layout.CellRole;
import org.plumbline.reading.layout.ExplainedCell;

/** Why a document was read as it was: a line for each cell, with its role, for a terminal. */
public final class ExplanationText {

  private final Sheet sheet;

  private ExplanationText(Sheet sheet) {
    this.sheet = sheet;
  }

  public static void write(
      List<Explanation> explanations, Language language, boolean colour, Writer out) {
    ExplanationText text = new ExplanationText(new Sheet(out, language, colour));
    explanations.forEach(text::document);
  }

  private void document(Explanation explanation) {
    sheet.line(sheet.bold(explanation.result().document().name()));
    int table = -1;
    for (ExplainedCell cell : explanation.cells()) {
      if (cell.at().table() != table) {
        table = cell.at().table();
        sheet.blank().line(sheet.bold(heading(table)));
      }
      sheet.line("  " + place(cell.at()) + "  " + role(cell) + "  " + oneLine(cell.at().text()));
    }
    sheet.blank();
  }

  private String heading(int table) {
    return table == 0
        ? sheet.say("表格之外的文字", "Text outside the tables")
        : sheet.say("表格 ", "Table ") + table;
  }

  private static String place(SourceLocation at) {
    String place = at.insideTable() ? at.row() + "," + at.column() : "¶" + at.row();
    return DisplayWidth.padded(place, 7);
  }

  private String role(ExplainedCell cell) {
    String use = cell.use().isEmpty() ? "" : " " + cell.use();
    String words =
        switch (cell.role()) {
          case USED -> sheet.say("采用", "used");
          case LABEL -> sheet.say("标签", "label");
          case DECORATION -> sheet.say("无内容", "decoration");
          case LEFT_OVER -> sheet.say("未采用", "left over");
        };
    String padded = DisplayWidth.padded(words + use, 26);
    return cell.role() == CellRole.LEFT_OVER ? sheet.toned(Severity.WARNING, padded) : padded;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", "↵");
  }
}
