package org.plumbline.reading.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * 版面坐标. How a page is turned and shifted so that most of its text is upright and its upper left
 * corner is at zero. The text decides, not the page's own rotation, since tables are often drawn
 * sideways on upright pages.
 */
record Frame(int quarterTurns, float right, float down, float height) {

  static Frame of(PDRectangle box, int pageRotation, List<Glyph> glyphs) {
    int turns = glyphs.isEmpty() ? Math.floorMod(pageRotation / 90, 4) : mostOften(glyphs);
    Glyph oneCorner = corner(box.getLowerLeftX(), box.getLowerLeftY()).turned(turns);
    Glyph otherCorner = corner(box.getUpperRightX(), box.getUpperRightY()).turned(turns);
    return new Frame(
        turns,
        -Math.min(oneCorner.x(), otherCorner.x()),
        -Math.min(oneCorner.y(), otherCorner.y()),
        Math.abs(oneCorner.y() - otherCorner.y()));
  }

  private static Glyph corner(float x, float y) {
    return new Glyph("", x, -y, 0, 0, 0);
  }

  private static int mostOften(List<Glyph> glyphs) {
    int[] counts = new int[4];
    glyphs.forEach(glyph -> counts[glyph.quarterTurns()]++);
    int most = 0;
    for (int turns = 1; turns < counts.length; turns++) {
      if (counts[turns] > counts[most]) {
        most = turns;
      }
    }
    return most;
  }

  Glyph place(Glyph glyph) {
    return glyph.turned(quarterTurns).shifted(right, down);
  }

  Ruling place(Ruling ruling) {
    return ruling.turned(quarterTurns).shifted(right, down);
  }
}
