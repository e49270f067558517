package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 文本行. Upright glyphs on one base line, from left to right.
 *
 * @param text with the blanks that were printed, and one for each gap that stands for a blank
 */
record TextLine(List<Glyph> glyphs, String text) {

  /** Glyphs whose base lines differ by less than this part of the font size share a line. */
  private static final float SAME_LINE = 0.5f;

  /** The narrowest gap between two Latin letters or digits that is a blank, in font sizes. */
  private static final float WORD_GAP = 0.2f;

  /** The narrowest gap between other characters that is a blank, in font sizes. */
  private static final float WIDE_GAP = 1.5f;

  /** A glyph printed twice within this part of its width is bold, not doubled. */
  private static final float OVERPRINT = 0.25f;

  /** The lines of upright glyphs, from top to bottom; lines of blanks only are left out. */
  static List<TextLine> assemble(List<Glyph> glyphs) {
    List<Glyph> byHeight = new ArrayList<>(glyphs);
    byHeight.sort(Comparator.comparing(Glyph::y));
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= byHeight.size(); i++) {
      if (i == byHeight.size() || !sharesLine(byHeight.get(start), byHeight.get(i))) {
        add(byHeight.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  private static boolean sharesLine(Glyph one, Glyph other) {
    return Math.abs(one.y() - other.y()) < SAME_LINE * Math.max(one.size(), other.size());
  }

  private static void add(List<Glyph> glyphs, List<TextLine> lines) {
    if (!glyphs.stream().allMatch(Glyph::isBlank)) {
      List<Glyph> line = new ArrayList<>(glyphs);
      line.sort(Comparator.comparing(Glyph::x));
      lines.add(of(line));
    }
  }

  /** A line of glyphs that are already in order. */
  static TextLine of(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      if (!kept.isEmpty()) {
        Glyph before = kept.getLast();
        if (isOverprint(before, glyph)) {
          continue;
        }
        if (isBlankBetween(before, glyph)) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
      kept.add(glyph);
    }
    return new TextLine(kept, text.toString());
  }

  private static boolean isOverprint(Glyph before, Glyph glyph) {
    return glyph.text().equals(before.text())
        && !glyph.isBlank()
        && Math.abs(glyph.x() - before.x()) < OVERPRINT * glyph.dx();
  }

  private static boolean isBlankBetween(Glyph before, Glyph glyph) {
    if (before.isBlank() || glyph.isBlank()) {
      return false;
    }
    float gap = glyph.x() - before.right();
    boolean words =
        GlyphText.joinsWords(before.text().codePointBefore(before.text().length()))
            && GlyphText.joinsWords(glyph.text().codePointAt(0));
    return gap > (words ? WORD_GAP : WIDE_GAP) * Math.max(before.size(), glyph.size());
  }

  Glyph first() {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
  }

  Glyph last() {
    return glyphs.reversed().stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow();
  }

  float left() {
    return first().x();
  }

  float right() {
    return last().right();
  }

  float width() {
    return right() - left();
  }

  float baseLine() {
    return first().y();
  }

  float size() {
    return first().size();
  }

  float top() {
    return baseLine() - size();
  }
}
