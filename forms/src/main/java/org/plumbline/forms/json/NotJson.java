package org.plumbline.forms.json;

import org.plumbline.model.text.Bilingual;
import tools.jackson.core.JacksonException;

/** Why a file is no JSON, in words of the person who wrote it. */
final class NotJson {

  static final Bilingual EMPTY =
      Bilingual.of(
          "文件是空的；应为 {\"schema\": \"" + ActualsJson.SCHEMA + "\", \"plans\": […]}",
          "the file is empty; it should hold {\"schema\": \""
              + ActualsJson.SCHEMA
              + "\", \"plans\": […]}");

  private NotJson() {}

  static Bilingual because(JacksonException e) {
    int line = e.getLocation().getLineNr();
    int column = e.getLocation().getColumnNr();
    return Bilingual.format(
        "第 %d 行第 %d 列起不是 JSON，请检查那里的引号、逗号和括号（%s）",
        "not JSON from line %d, column %d: check quotes, commas and brackets there (%s)",
        line,
        column,
        e.getOriginalMessage());
  }
}
