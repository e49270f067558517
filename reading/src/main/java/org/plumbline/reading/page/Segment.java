package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;

/** 行段. A part of a line of text, set apart by wide gaps: what stands in one column. */
record Segment(List<Glyph> glyphs) {

  /** Gaps wider than so many font sizes set parts of a line apart. */
  private static final float GAP = 0.9f;

  static List<Segment> of(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!part.isEmpty() && glyph.x() - part.getLast().right() > GAP * glyph.size()) {
        segments.add(new Segment(withBlanks(line, part)));
        part.clear();
      }
      part.add(glyph);
    }
    segments.add(new Segment(withBlanks(line, part)));
    return segments;
  }

  private static List<Glyph> withBlanks(TextLine line, List<Glyph> part) {
    int first = line.glyphs().indexOf(part.getFirst());
    int last = line.glyphs().lastIndexOf(part.getLast());
    return List.copyOf(line.glyphs().subList(first, last + 1));
  }

  float left() {
    return glyphs.getFirst().x();
  }

  float right() {
    return glyphs.getLast().right();
  }
}
