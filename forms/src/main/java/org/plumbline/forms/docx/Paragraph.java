package org.plumbline.forms.docx;

import java.util.List;

/**
 * 段落. A paragraph of a document or of a cell.
 *
 * @param onNewPage whether a page begins with it
 */
public record Paragraph(TextStyle style, List<TextRun> runs, Align align, boolean onNewPage)
    implements Block {

  public Paragraph {
    runs = List.copyOf(runs);
  }

  public static Paragraph of(TextStyle style, String text) {
    return of(style, List.of(TextRun.plain(text)));
  }

  public static Paragraph of(TextStyle style, List<TextRun> runs) {
    return new Paragraph(style, runs, Align.STYLE, false);
  }

  public Paragraph withAlign(Align other) {
    return new Paragraph(style, runs, other, onNewPage);
  }

  public Paragraph withPageBefore(boolean wanted) {
    return new Paragraph(style, runs, align, wanted);
  }
}
