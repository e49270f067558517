package org.plumbline.reading.page;

import java.util.List;

/**
 * 页面内容. What is drawn on one page, in points, x to the right and y down.
 *
 * @param pictures how many pictures are drawn
 * @param unmapped how many glyphs have no known character; they are U+FFFD in {@code glyphs}
 * @param faults how many drawing instructions could not be followed
 */
public record PageContent(
    int number,
    float height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int pictures,
    int unmapped,
    int faults) {

  /** This page turned so that most of its text is upright, its upper left corner at zero. */
  public PageContent upright(Sides paper, int rotation) {
    Frame frame = Frame.of(paper, rotation, glyphs);
    return new PageContent(
        number,
        frame.height(),
        glyphs.stream().map(frame::place).toList(),
        rulings.stream().map(frame::place).toList(),
        pictures,
        unmapped,
        faults);
  }
}
