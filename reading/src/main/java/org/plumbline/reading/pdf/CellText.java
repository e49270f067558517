package org.plumbline.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** The text of one cell from its glyphs: upright ones first, then those turned aside. */
final class CellText {

  private static final int DIRECTIONS = 4;

  private CellText() {}

  static String of(List<Glyph> glyphs, Sides sides) {
    List<String> parts = new ArrayList<>();
    for (int turns = 0; turns < DIRECTIONS; turns++) {
      String text = ofDirection(glyphs, turns, sides);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return String.join("\n", parts);
  }

  private static String ofDirection(List<Glyph> glyphs, int turns, Sides sides) {
    List<Glyph> upright = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.quarterTurns() == turns) {
        upright.add(glyph.turned(turns));
      }
    }
    Sides seen = sides.turned(turns);
    return LineWrap.join(TextLine.assemble(upright), seen.left(), seen.right());
  }
}
