package org.plumbline.reading.page;

/** 四边. Where a rectangle on a page begins and ends. */
public record Sides(float left, float top, float right, float bottom) {

  boolean holds(Sides other) {
    return left <= other.left && right >= other.right && top <= other.top && bottom >= other.bottom;
  }

  public float height() {
    return bottom - top;
  }

  /** These sides as seen after turning the paper by so many quarter turns clockwise. */
  Sides turned(int quarterTurns) {
    return switch (quarterTurns) {
      case 1 -> new Sides(-bottom, left, -top, right);
      case 2 -> new Sides(-right, -bottom, -left, -top);
      case 3 -> new Sides(top, -right, bottom, -left);
      default -> this;
    };
  }
}
