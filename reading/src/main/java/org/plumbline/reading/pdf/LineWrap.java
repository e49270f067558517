package org.plumbline.reading.pdf;

import java.util.List;

/**
 * 换行. Tells a line that was wrapped because it was full from one that was ended on purpose, and
 * joins lines accordingly: nothing is put between wrapped Chinese, a line break after the others.
 */
record LineWrap(float left, float right) {

  /** The most that is taken for the padding of a cell. */
  private static final float WIDEST_PADDING = 8f;

  /** How far the first line of a paragraph may be set in, in font sizes. */
  private static final float INDENT = 2.6f;

  /** Rounding by the program that wrapped the line, in font sizes. */
  private static final float SLACK = 0.15f;

  private static final String OPENING = "（(【［[《〈“‘「『";
  private static final String CLOSING = "）)】］]》〉”’」』，。、；：！？,.;:!?%％…";

  /** The text of lines in one cell whose inner sides are these. */
  static String join(List<TextLine> lines, float left, float right) {
    if (lines.isEmpty()) {
      return "";
    }
    float textLeft = (float) lines.stream().mapToDouble(TextLine::left).min().orElseThrow();
    float padding = Math.clamp(textLeft - left, 0, WIDEST_PADDING);
    LineWrap wrap = new LineWrap(textLeft, right - padding);
    float room = right - left - 2 * padding;
    StringBuilder text = new StringBuilder(lines.getFirst().text());
    for (int i = 1; i < lines.size(); i++) {
      boolean wrapped = wrap.isWrapped(lines.get(i - 1), lines.get(i), room);
      append(text, lines.get(i).text(), wrapped);
    }
    return text.toString().strip();
  }

  private boolean isWrapped(TextLine line, TextLine next, float room) {
    if (GlyphText.isSentenceEnd(lastCharacter(line)) && GlyphText.beginsItem(next.text())) {
      return false;
    }
    float needed = firstWord(next) + SLACK * line.size();
    return line.width() + needed > room || isFull(line, next);
  }

  /** Whether the first word of {@code next} would not have fitted on {@code line}. */
  boolean isFull(TextLine line, TextLine next) {
    boolean startsAtLeft = line.left() <= left + INDENT * line.size();
    return startsAtLeft && line.right() + firstWord(next) + SLACK * line.size() > right;
  }

  /** Appends a line to a text: wrapped lines of Chinese without a blank, Latin words with one. */
  static void append(StringBuilder text, String line, boolean wrapped) {
    if (!wrapped) {
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
    } else if (isLatinLetter(text.codePointBefore(text.length()))
        && isLatinLetter(line.codePointAt(0))) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean isLatinLetter(int character) {
    return GlyphText.joinsWords(character) && Character.isLetter(character);
  }

  private static int lastCharacter(TextLine line) {
    String text = line.text().stripTrailing();
    return text.codePointBefore(text.length());
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
    int first = before.text().codePointAt(0);
    int second = glyph.text().codePointAt(0);
    if (Character.isWhitespace(second)) {
      return false;
    }
    boolean latin = first < 0x2E80 && second < 0x2E80;
    return latin || OPENING.indexOf(first) >= 0 || CLOSING.indexOf(second) >= 0;
  }
}
