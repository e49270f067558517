package org.plumbline.reading.page;

/**
 * 表线. A straight line that may border cells, in points, x to the right and y down.
 *
 * @param horizontal whether it runs from left to right rather than from top to bottom
 * @param at its y if horizontal, else its x
 * @param from where it starts: the smaller x if horizontal, else the smaller y
 * @param to where it ends
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

  float length() {
    return to - from;
  }

  /** Whether two lines of different direction touch or cross. */
  boolean meets(Ruling other, float tolerance) {
    return other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }

  /** Whether {@code other} meets this line away from its ends. */
  boolean isCrossedBy(Ruling other, float tolerance) {
    return meets(other, tolerance) && other.at > from + tolerance && other.at < to - tolerance;
  }

  /** How much of the stretch between two places this line covers. */
  float cover(float start, float end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }

  /** This line as seen after turning the paper by so many quarter turns clockwise. */
  Ruling turned(int quarterTurns) {
    return switch (quarterTurns) {
      case 1 -> horizontal ? new Ruling(false, -at, from, to) : new Ruling(true, at, -to, -from);
      case 2 -> new Ruling(horizontal, -at, -to, -from);
      case 3 -> horizontal ? new Ruling(false, at, -to, -from) : new Ruling(true, -at, from, to);
      default -> this;
    };
  }

  Ruling shifted(float right, float down) {
    float along = horizontal ? right : down;
    return new Ruling(horizontal, at + (horizontal ? down : right), from + along, to + along);
  }
}
