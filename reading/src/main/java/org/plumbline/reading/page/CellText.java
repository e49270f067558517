package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;

/** The text of one cell from its glyphs: upright ones first, then those turned aside. */
final class CellText {

  /** Upright, and turned by one, two and three quarters. */
  static final int DIRECTIONS = 4;

  private CellText() {}

  static String of(List<Glyph> glyphs, Sides sides) {
    List<String> parts = new ArrayList<>();
    for (int turns = 0; turns < DIRECTIONS; turns++) {
      List<TextLine> lines = lines(glyphs, turns);
      if (!lines.isEmpty()) {
        Sides seen = sides.turned(turns);
        parts.add(LineWrap.inCell(lines, seen.left(), seen.right()).join(lines));
      }
    }
    return String.join("\n", parts);
  }

  /** The upright lines, for joining with the rest of the cell on another page. */
  static PageElement.Lines upright(List<Glyph> glyphs, Sides sides) {
    List<TextLine> lines = lines(glyphs, 0);
    return new PageElement.Lines(lines, LineWrap.inCell(lines, sides.left(), sides.right()));
  }

  /** The lines of the glyphs that are turned so, as seen upright. */
  static List<TextLine> lines(List<Glyph> glyphs, int turns) {
    List<Glyph> upright = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.quarterTurns() == turns) {
        upright.add(glyph.turned(turns));
      }
    }
    return TextLine.assemble(upright);
  }
}
