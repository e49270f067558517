package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/**
 * 工作表属性. What of a sheet its owner does not see; it is read all the same, and said.
 *
 * @param comments how many comments hang on its cells; they are no text of the sheet
 */
record SheetFacts(String name, boolean hidden, int hiddenRows, int hiddenColumns, int comments) {

  /** A sheet that shows everything. */
  static SheetFacts visible(String name) {
    return new SheetFacts(name, false, 0, 0, 0);
  }

  SheetFacts withComments(int more) {
    return new SheetFacts(name, hidden, hiddenRows, hiddenColumns, comments + more);
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (hidden) {
      notices.add(
          notice(
              "hidden_sheet",
              Bilingual.format(
                  "工作表“%s”是隐藏的，仍已读取。", "Sheet \"%s\" is hidden; it was read all the same.", name)));
    }
    if (hiddenRows > 0 || hiddenColumns > 0) {
      notices.add(
          notice(
              "hidden_cells",
              Bilingual.format(
                  "工作表“%s”有 %d 行、%d 列是隐藏的，仍已读取。",
                  "Sheet \"%s\" hides %d rows and %d columns; they were read all the same.",
                  name,
                  hiddenRows,
                  hiddenColumns)));
    }
    if (comments > 0) {
      notices.add(
          notice(
              "comments_not_read",
              Bilingual.format(
                  "工作表“%s”有 %d 条批注，未作为正文读入。",
                  "Sheet \"%s\" has %d comments, which were not read as text.", name, comments)));
    }
    return notices;
  }

  private static Notice notice(String code, Bilingual message) {
    return new Notice(code, Severity.WARNING, message, Optional.empty());
  }
}
