package org.plumbline.reading.page;

import java.util.List;

/**
 * 换行. Tells a line that was wrapped because it was full from one that was ended on purpose, and
 * joins lines accordingly: nothing is put between wrapped Chinese, a line break after the others.
 *
 * @param left where lines begin
 * @param right where they end at the latest
 */
record LineWrap(float left, float right) {

  /** The most that is taken for the padding of a cell. */
  private static final float WIDEST_PADDING = 8f;

  /** How far the first line of a paragraph may be set in, in font sizes. */
  private static final float INDENT = 2.6f;

  /** Room for rounding, in font sizes. */
  private static final float SLACK = 0.3f;

  /** A blank, or what programs put between Chinese and Latin characters, in font sizes. */
  private static final float GAP = 0.25f;

  private static final String OPENING = "（(【［[《〈“‘「『";
  private static final String CLOSING = "）)】］]》〉”’」』，。、；：！？,.;:!?%％…";

  /** For the lines in a cell between these sides. */
  static LineWrap inCell(List<TextLine> lines, float left, float right) {
    double textLeft = lines.stream().mapToDouble(TextLine::left).min().orElse(left);
    float padding = Math.clamp((float) textLeft - left, 0, WIDEST_PADDING);
    return new LineWrap(left + padding, right - padding);
  }

  String join(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        append(text, lines.get(i - 1), lines.get(i));
      } else {
        text.append(lines.get(i).text());
      }
    }
    return text.toString().strip();
  }

  private void append(StringBuilder text, TextLine line, TextLine next) {
    if (!isWrapped(line, next)) {
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
    } else if (GlyphText.areWords(text, next.text()) && !isBrokenWord(line, next)) {
      text.append(' ');
    }
    text.append(next.text());
  }

  boolean isWrapped(TextLine line, TextLine next) {
    if (GlyphText.beginsAnew(line.text().stripTrailing(), next.text())) {
      return false;
    }
    return line.width() + needed(line, next) > right - left || isFull(line, next);
  }

  /** Whether a line set to the left had no room for the first word of {@code next}. */
  boolean isFull(TextLine line, TextLine next) {
    boolean startsAtLeft = line.left() <= left + INDENT * line.size();
    return startsAtLeft && line.right() + needed(line, next) > right;
  }

  /** Whether a word is too long for any line, so that it was cut. */
  private boolean isBrokenWord(TextLine line, TextLine next) {
    return line.text().strip().indexOf(' ') < 0 && line.width() + firstWord(next) > right - left;
  }

  /** What the first word of {@code next} would have taken on {@code line}. */
  private static float needed(TextLine line, TextLine next) {
    boolean ideographs = line.last().isChinese() && next.first().isChinese();
    return firstWord(next) + (ideographs ? SLACK : SLACK + GAP) * line.size();
  }

  /** The width of what cannot be divided at the start of a line. */
  private static float firstWord(TextLine line) {
    List<Glyph> glyphs = line.glyphs();
    int start = glyphs.indexOf(line.first());
    int end = start + 1;
    while (end < glyphs.size() && holdsOn(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return glyphs.get(end - 1).right() - glyphs.get(start).x();
  }

  private static boolean holdsOn(Glyph before, Glyph glyph) {
    boolean latin = !before.isChinese() && !glyph.isChinese();
    return !glyph.isBlank()
        && (latin || OPENING.contains(before.text()) || CLOSING.contains(glyph.text()));
  }
}
