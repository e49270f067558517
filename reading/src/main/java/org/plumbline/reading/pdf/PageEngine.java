package org.plumbline.reading.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.plumbline.reading.page.Glyph;
import org.plumbline.reading.page.GlyphText;
import org.plumbline.reading.page.PageContent;
import org.plumbline.reading.page.PathCollector;
import org.plumbline.reading.page.Sides;
import org.plumbline.reading.page.StepBudget;

/** Follows the drawing instructions of one page and keeps its glyphs and ruling lines. */
final class PageEngine extends PDFGraphicsStreamEngine {

  private static final float EM = 1000f;

  private final StepBudget budget;
  private final FontCheck fonts;
  private final PathCollector path = new PathCollector();
  private final List<Glyph> glyphs = new ArrayList<>();
  private Point2D current = new Point2D.Float();
  private int pictures;
  private int unmapped;
  private int faults;

  private PageEngine(PDPage page, StepBudget budget, FontCheck fonts) {
    super(page);
    this.budget = budget;
    this.fonts = fonts;
  }

  static PageContent read(PDPage page, int number, StepBudget budget, FontCheck fonts)
      throws IOException {
    PageEngine engine = new PageEngine(page, budget, fonts);
    engine.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && annotation.getAppearance() != null) {
        engine.showAnnotation(annotation);
      }
    }
    return engine.upright(page, number);
  }

  private PageContent upright(PDPage page, int number) {
    PDRectangle box = page.getCropBox();
    Sides paper =
        new Sides(
            box.getLowerLeftX(), -box.getUpperRightY(), box.getUpperRightX(), -box.getLowerLeftY());
    return new PageContent(
            number, box.getHeight(), glyphs, path.rulings(), pictures, unmapped, faults)
        .upright(paper, page.getRotation());
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.spend(1);
    String text = text(font, code);
    float width = font.isVertical() ? font.getWidth(code) / EM : displacement.getX();
    float size = (float) Math.hypot(place.getShearX(), place.getScaleY());
    Glyph glyph =
        new Glyph(
            text,
            place.getTranslateX(),
            -place.getTranslateY(),
            width * place.getScaleX(),
            -width * place.getShearY(),
            size);
    if (Float.isFinite(glyph.centreX()) && Float.isFinite(glyph.centreY())) {
      glyphs.add(glyph);
    }
  }

  private String text(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text == null || GlyphText.isUnknown(text)) {
      unmapped++;
      return GlyphText.UNKNOWN;
    }
    return GlyphText.ordinary(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend(1);
    faults += fonts.before(operator, getResources());
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {
    faults++;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix square = getGraphicsState().getCurrentTransformationMatrix();
    path.addThin(
        List.of(
            square.transformPoint(0, 0),
            square.transformPoint(1, 0),
            square.transformPoint(1, 1),
            square.transformPoint(0, 1)));
    pictures++;
  }

  @Override
  public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
    path.rectangle(first, second, third, fourth);
    current = first;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.moveTo(current);
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.lineTo(current);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
    path.curveTo(current);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.discard();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke();
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away still counts: text must not be lost
  }

  @Override
  public void shadingFill(COSName shading) {
    // shading has neither text nor lines
  }
}
