package org.plumbline.reading.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.plumbline.reading.page.Glyph;
import org.plumbline.reading.page.GlyphText;

/** Writes the characters of one text object, each at its place on the paper. */
final class TextPen {

  /** What stands in for a size that makes no sense, in millimetres: nine points. */
  private static final double USUAL_SIZE = 3.175;

  /** A character is as wide as its offset to the next, unless that is a gap besides. */
  private static final double GAP_FROM = 1.25;

  private static final String NARROW = "iljftrI.,:;'|!()[]- ";
  private static final String WIDE = "mwMW%@—…";

  private final PageObjects page;
  private final AffineTransform toPaper;
  private final double size;
  private final double stretch;
  private final double turned;
  private final double reading;
  private double startX;
  private double startY;

  /**
   * A pen for the text of {@code object}.
   *
   * @throws NumberFormatException if the file writes no numbers
   */
  TextPen(PageObjects page, TextObject object, AffineTransform outer) {
    this.page = page;
    this.toPaper = object.placement().within(outer);
    TextObject.Style style = object.style();
    double said = Numbers.one(style.size(), USUAL_SIZE);
    this.size = said > 0 ? said : USUAL_SIZE;
    this.stretch = Numbers.one(style.stretch(), 1);
    this.turned = Math.toRadians(Numbers.one(style.characterDirection(), 0));
    this.reading = Math.toRadians(Numbers.one(style.readingDirection(), 0));
  }

  /** Writes one run; it begins where the one before began if it does not say. */
  void write(TextObject.Code code) {
    startX = Numbers.one(code.x(), startX);
    startY = Numbers.one(code.y(), startY);
    int[] characters = code.text().codePoints().toArray();
    double[] offsetsX = Numbers.offsets(code.deltaX(), characters.length);
    double[] offsetsY = Numbers.offsets(code.deltaY(), characters.length);
    boolean placed = offsetsX.length + offsetsY.length > 0;
    double x = startX;
    double y = startY;
    for (int i = 0; i < characters.length; i++) {
      double width = width(characters[i]);
      double stepX = placed ? at(offsetsX, i) : width * Math.cos(reading);
      double stepY = placed ? at(offsetsY, i) : Math.max(width, size) * Math.sin(reading);
      double along = stepX * Math.cos(turned) + stepY * Math.sin(turned);
      boolean fits = i + 1 < characters.length && along > 0 && along < GAP_FROM * width;
      add(characters[i], new Point2D.Double(x, y), fits ? along : width);
      x += stepX;
      y += stepY;
    }
  }

  private static double at(double[] offsets, int i) {
    return i < offsets.length ? offsets[i] : 0;
  }

  /** How wide a character usually is; the file leaves that to its fonts. */
  private double width(int character) {
    double ems = 0.55;
    if (GlyphText.isChinese(character)) {
      ems = 1;
    } else if (NARROW.indexOf(character) >= 0) {
      ems = 0.33;
    } else if (WIDE.indexOf(character) >= 0) {
      ems = 0.9;
    } else if (Character.isUpperCase(character)) {
      ems = 0.68;
    }
    return ems * size * stretch;
  }

  private void add(int character, Point2D at, double width) {
    Point2D start = toPaper.transform(at, new Point2D.Double());
    Point2D advance = turned(width, 0);
    Point2D down = turned(0, size);
    page.add(
        new Glyph(
            Character.toString(character),
            (float) start.getX(),
            (float) -start.getY(),
            (float) advance.getX(),
            (float) -advance.getY(),
            (float) Math.hypot(down.getX(), down.getY())));
  }

  private Point2D turned(double right, double down) {
    double cosine = Math.cos(turned);
    double sine = Math.sin(turned);
    Point2D own = new Point2D.Double(right * cosine - down * sine, right * sine + down * cosine);
    return toPaper.deltaTransform(own, own);
  }
}
