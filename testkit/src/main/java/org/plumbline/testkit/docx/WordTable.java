package org.plumbline.testkit.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 表格. A table as Word writes it, with its {@code w:tblGrid}. */
public final class WordTable {

  private static final int PAGE_WIDTH = 9000;

  private final int columns;
  private final Set<Quirk> quirks;
  private final List<String> rows = new ArrayList<>();

  public WordTable(int columns, Set<Quirk> quirks) {
    this.columns = columns;
    this.quirks = Set.copyOf(quirks);
  }

  public WordTable(int columns) {
    this(columns, EnumSet.noneOf(Quirk.class));
  }

  public WordTable row(WordCell... cells) {
    return row(List.of(cells));
  }

  public WordTable row(List<WordCell> cells) {
    StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (WordCell cell : cells) {
      row.append(cell(cell));
    }
    row.append("</w:tr>");
    boolean controlled = quirks.contains(Quirk.CONTENT_CONTROLS);
    rows.add(controlled ? WordText.control(row.toString()) : row.toString());
    return this;
  }

  /** A row of cells of one place each. */
  public WordTable texts(String... texts) {
    return row(List.of(texts).stream().map(WordCell::of).toList());
  }

  private String cell(WordCell cell) {
    String xml =
        "<w:tc>"
            + cell.properties(PAGE_WIDTH / columns)
            + new WordText(quirks).paragraphs(cell.text())
            + cell.content()
            + (cell.content().isEmpty() ? "" : "<w:p/>")
            + "</w:tc>";
    return quirks.contains(Quirk.CONTENT_CONTROLS) ? WordText.control(xml) : xml;
  }

  /** The table as WordprocessingML. */
  public String xml() {
    String column = "<w:gridCol w:w=\"" + PAGE_WIDTH / columns + "\"/>";
    return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
        + column.repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }
}
