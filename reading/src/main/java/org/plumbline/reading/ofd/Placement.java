package org.plumbline.reading.ofd;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.page.Sides;

/**
 * 图元位置. Where a page object stands, as it is written: its outline in millimetres, y downwards, and
 * its own matrix.
 */
record Placement(String boundary, String matrix) {

  static final Sides A4 = new Sides(0, 0, 595.28f, 841.89f);

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  static Placement of(XmlCursor object) {
    return new Placement(object.attribute("Boundary", ""), object.attribute("CTM", ""));
  }

  /** From the page, in millimetres and y downwards, to points, y upwards, as paths are kept. */
  static AffineTransform paperPoints() {
    return AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, -POINTS_PER_MILLIMETRE);
  }

  /**
   * From the object's own coordinates to those of {@code outer}.
   *
   * @throws NumberFormatException if the file writes no numbers
   */
  AffineTransform within(AffineTransform outer) {
    AffineTransform placed = new AffineTransform(outer);
    double[] box = box();
    placed.translate(box[0], box[1]);
    double[] own = Numbers.all(matrix);
    if (own.length >= 6) {
      placed.concatenate(new AffineTransform(own));
    }
    return placed;
  }

  /** From the unit square of a picture to {@code outer}. */
  AffineTransform ofPicture(AffineTransform outer) {
    AffineTransform placed = within(outer);
    if (matrix.isBlank()) {
      double[] box = box();
      placed.scale(box[2], box[3]);
    }
    return placed;
  }

  private double[] box() {
    return Arrays.copyOf(Numbers.all(boundary), 4);
  }

  /** The sides of the paper, in points, y downwards; {@code fallback} if the text says none. */
  static Sides paper(String box, Sides fallback) {
    double[] sides;
    try {
      sides = Numbers.all(box);
    } catch (NumberFormatException _) {
      return fallback;
    }
    if (sides.length != 4 || !(sides[2] > 0) || !(sides[3] > 0)) {
      return fallback;
    }
    Sides paper =
        new Sides(
            points(sides[0]),
            points(sides[1]),
            points(sides[0] + sides[2]),
            points(sides[1] + sides[3]));
    boolean finite = Float.isFinite(paper.left() + paper.top() + paper.right() + paper.bottom());
    return finite ? paper : fallback;
  }

  private static float points(double millimetres) {
    return (float) (millimetres * POINTS_PER_MILLIMETRE);
  }
}
