package org.plumbline.testkit.docx;

/**
 * 单元格. A cell as Word writes it.
 *
 * @param text line breaks begin new paragraphs
 * @param across columns it covers
 * @param down how it takes part in a merge over rows
 * @param content XML after the text, such as a table inside the cell
 */
public record WordCell(String text, int across, Down down, String content) {

  /** 纵向合并. */
  public enum Down {
    SINGLE(""),
    RESTART("<w:vMerge w:val=\"restart\"/>"),
    CONTINUE("<w:vMerge/>");

    private final String xml;

    Down(String xml) {
      this.xml = xml;
    }
  }

  /** A cell of one place. */
  public static WordCell of(String text) {
    return new WordCell(text, 1, Down.SINGLE, "");
  }

  public WordCell across(int columns) {
    return new WordCell(text, columns, down, content);
  }

  public WordCell down(Down merge) {
    return new WordCell(text, across, merge, content);
  }

  /** This cell with a table inside. */
  public WordCell holding(String xml) {
    return new WordCell(text, across, down, xml);
  }

  String properties(int width) {
    return "<w:tcPr><w:tcW w:w=\""
        + width * across
        + "\" w:type=\"dxa\"/>"
        + (across == 1 ? "" : "<w:gridSpan w:val=\"" + across + "\"/>")
        + down.xml
        + "<w:vAlign w:val=\"center\"/></w:tcPr>";
  }
}
