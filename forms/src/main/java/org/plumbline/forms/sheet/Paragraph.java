package org.plumbline.forms.sheet;

import java.util.List;
import java.util.stream.Collectors;

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

  public String text() {
    return runs.stream().map(TextRun::text).collect(Collectors.joining());
  }

  /** How its lines stand, by itself or by its style. */
  public Align effectiveAlign() {
    return align == Align.STYLE ? style.align() : align;
  }

  public Paragraph withAlign(Align other) {
    return new Paragraph(style, runs, other, onNewPage);
  }

  public Paragraph withPageBefore(boolean wanted) {
    return new Paragraph(style, runs, align, wanted);
  }
}
