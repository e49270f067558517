package org.plumbline.reading.page;

import java.util.List;

/**
 * 版面坐标. How a page is turned and shifted so that most of its text is upright and its upper left
 * corner is at zero. The text decides, not the page's own rotation, since tables are often drawn
 * sideways on upright pages.
 */
record Frame(int quarterTurns, float right, float down, float height) {

  /** The frame of a page; its own rotation, in degrees, counts if it has no text. */
  static Frame of(Sides paper, int rotation, List<Glyph> glyphs) {
    int turns = glyphs.isEmpty() ? Math.floorMod(rotation / 90, 4) : mostOften(glyphs);
    Glyph oneCorner = new Glyph("", paper.left(), paper.top(), 0, 0, 0).turned(turns);
    Glyph otherCorner = new Glyph("", paper.right(), paper.bottom(), 0, 0, 0).turned(turns);
    return new Frame(
        turns,
        -Math.min(oneCorner.x(), otherCorner.x()),
        -Math.min(oneCorner.y(), otherCorner.y()),
        Math.abs(oneCorner.y() - otherCorner.y()));
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
