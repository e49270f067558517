package org.plumbline.forms.template;

import org.plumbline.model.text.Bilingual;

/**
 * 模板位置. Where in a template something stands, as a person counts.
 *
 * @param part the name of the part: body, header, footer
 * @param table from 1; 0 outside tables
 */
record TemplatePlace(Bilingual part, int paragraph, int table, int row, int column) {

  static TemplatePlace of(Bilingual part) {
    return new TemplatePlace(part, 0, 0, 0, 0);
  }

  boolean inTable() {
    return table > 0;
  }

  TemplatePlace nextParagraph() {
    return new TemplatePlace(part, paragraph + 1, table, row, column);
  }

  TemplatePlace nextTable() {
    return new TemplatePlace(part, paragraph, table + 1, 0, 0);
  }

  TemplatePlace cell(int atRow, int atColumn) {
    return new TemplatePlace(part, 0, table, atRow, atColumn);
  }

  Bilingual words() {
    return inTable()
        ? Bilingual.of(
            part.zh() + "第" + table + "个表格第" + row + "行第" + column + "格",
            part.en() + ", table " + table + ", row " + row + ", cell " + column)
        : Bilingual.of(part.zh() + "第" + paragraph + "段", part.en() + ", paragraph " + paragraph);
  }
}
