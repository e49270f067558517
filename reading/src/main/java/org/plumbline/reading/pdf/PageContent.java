package org.plumbline.reading.pdf;

import java.util.List;

/**
 * 页面内容. What is drawn on one page, turned so that most of its text is upright.
 *
 * @param pictures how many pictures are drawn
 * @param unmapped how many glyphs have no known character; they are U+FFFD in {@code glyphs}
 * @param faults how many drawing instructions could not be followed
 */
record PageContent(
    int number,
    float height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int pictures,
    int unmapped,
    int faults) {}
