package org.plumbline.reading.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.reading.page.Glyph;
import org.plumbline.reading.page.GlyphText;
import org.plumbline.reading.page.PageContent;
import org.plumbline.reading.page.PathCollector;
import org.plumbline.reading.page.Sides;
import org.plumbline.reading.page.StepBudget;

/** 页面图元. Gathers what the objects of one page and its templates draw. */
final class PageObjects {

  private final StepBudget budget;
  private final PathCollector path = new PathCollector();
  private final List<Glyph> glyphs = new ArrayList<>();
  private int pictures;
  private int unmapped;
  private int faults;

  PageObjects(StepBudget budget) {
    this.budget = budget;
  }

  void text(TextObject object, AffineTransform outer) {
    try {
      TextPen pen = new TextPen(this, object, outer);
      object.codes().forEach(pen::write);
    } catch (NumberFormatException _) {
      faults++;
    }
  }

  /** Keeps a glyph, its character still as the file writes it. */
  void add(Glyph written) {
    budget.spend(1);
    boolean unknown = GlyphText.isUnknown(written.text());
    if (unknown) {
      unmapped++;
    }
    Glyph glyph =
        new Glyph(
            unknown ? GlyphText.UNKNOWN : GlyphText.ordinary(written.text()),
            written.x(),
            written.y(),
            written.dx(),
            written.dy(),
            written.size());
    if (Float.isFinite(glyph.centreX()) && Float.isFinite(glyph.centreY())) {
      glyphs.add(glyph);
    } else {
      faults++;
    }
  }

  void path(PathObject object, AffineTransform outer) {
    try {
      AffineTransform toPaper = object.placement().within(outer);
      object.data().forEach(data -> new PathData(toPaper, path, budget).follow(data));
    } catch (NumberFormatException _) {
      faults++;
    }
    if (object.stroked()) {
      path.stroke();
    } else if (object.filled()) {
      path.fill();
    } else {
      path.discard();
    }
  }

  /** Counts a picture; one that is stretched to a line is a line. */
  void picture(Placement placement, AffineTransform outer) {
    pictures++;
    try {
      AffineTransform square = placement.ofPicture(outer);
      path.addThin(
          Stream.of(point(0, 0), point(1, 0), point(1, 1), point(0, 1))
              .map(corner -> square.transform(corner, corner))
              .toList());
    } catch (NumberFormatException _) {
      faults++;
    }
  }

  private static Point2D point(double x, double y) {
    return new Point2D.Double(x, y);
  }

  PageContent page(int number, Sides paper) {
    return new PageContent(
            number, paper.height(), glyphs, path.rulings(), pictures, unmapped, faults)
        .upright(paper, 0);
  }
}
