package org.plumbline.reading.page;

/**
 * 字形. One character as it stands on a page, in points, x to the right and y down.
 *
 * @param x where its base line starts
 * @param y where its base line starts
 * @param dx how far it advances to the right; negative or zero if it is turned
 * @param dy how far it advances downwards; zero if it is upright
 * @param size font size
 */
public record Glyph(String text, float x, float y, float dx, float dy, float size) {

  /** Where the middle of a character lies above its base line, as a part of the font size. */
  private static final float MIDDLE = 0.35f;

  /** A direction is taken for a quarter turn up to this slope; beyond, the text is a watermark. */
  private static final float SLOPE = 0.2f;

  /** The widest gap inside a word, as a part of the font size. */
  private static final float TIGHT = 0.1f;

  public float centreX() {
    float aside =
        switch (quarterTurns()) {
          case 1 -> -MIDDLE;
          case 3 -> MIDDLE;
          default -> 0;
        };
    return x + dx / 2 + aside * size;
  }

  public float centreY() {
    float down =
        switch (quarterTurns()) {
          case 0 -> -MIDDLE;
          case 2 -> MIDDLE;
          default -> 0;
        };
    return y + dy / 2 + down * size;
  }

  float right() {
    return x + dx;
  }

  private boolean isSideways() {
    return Math.abs(dy) > Math.abs(dx);
  }

  /** Whether it goes on right behind an upright glyph, as a figure does that overruns its cell. */
  boolean isTightBehind(Glyph before) {
    return quarterTurns() == 0
        && before.quarterTurns() == 0
        && !isBlank()
        && !before.isBlank()
        && Math.abs(y - before.y) < TIGHT * size
        && Math.abs(x - before.right()) < TIGHT * size;
  }

  boolean isOblique() {
    return Math.min(Math.abs(dx), Math.abs(dy)) > SLOPE * Math.max(Math.abs(dx), Math.abs(dy));
  }

  boolean isChinese() {
    return GlyphText.isChinese(text.codePointAt(0));
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** How many quarter turns, counted anticlockwise, this glyph is turned away from upright. */
  int quarterTurns() {
    if (isSideways()) {
      return dy < 0 ? 1 : 3;
    }
    return dx < 0 ? 2 : 0;
  }

  /** This glyph as seen after turning the paper by so many quarter turns clockwise. */
  Glyph turned(int quarterTurns) {
    return switch (quarterTurns) {
      case 1 -> new Glyph(text, -y, x, -dy, dx, size);
      case 2 -> new Glyph(text, -x, -y, -dx, -dy, size);
      case 3 -> new Glyph(text, y, -x, dy, -dx, size);
      default -> this;
    };
  }

  Glyph shifted(float right, float down) {
    return new Glyph(text, x + right, y + down, dx, dy, size);
  }
}
