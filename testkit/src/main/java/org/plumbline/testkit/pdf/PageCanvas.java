package org.plumbline.testkit.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page with y downwards from its upper left corner, however the page is turned. */
final class PageCanvas implements Closeable {

  private final PDPageContentStream content;
  private final float height;
  private final TextWrap metrics;

  PageCanvas(PDDocument document, PdfStyle style, PDFont font) throws IOException {
    PDPage page = new PDPage(box(style));
    page.setRotation(style.declaredTurn() ? style.quarterTurns() * 90 : 0);
    document.addPage(page);
    this.height = style.height();
    this.metrics = new TextWrap(font, style.fontSize());
    this.content = new PDPageContentStream(document, page);
    content.transform(turn(style));
  }

  private static PDRectangle box(PdfStyle style) {
    boolean sideways = style.quarterTurns() % 2 == 1;
    return sideways
        ? new PDRectangle(style.height(), style.width())
        : new PDRectangle(style.width(), style.height());
  }

  private static Matrix turn(PdfStyle style) {
    return switch (style.quarterTurns()) {
      case 1 -> new Matrix(0, 1, -1, 0, style.height(), 0);
      case 2 -> new Matrix(-1, 0, 0, -1, style.width(), style.height());
      case 3 -> new Matrix(0, -1, 1, 0, 0, style.width());
      default -> new Matrix();
    };
  }

  TextWrap metrics() {
    return metrics;
  }

  /** Writes a line, with a thin gap between Chinese and Latin characters. */
  void text(String line, float x, float baseLine) throws IOException {
    float at = x;
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      if (i == line.length() || TextWrap.changesScript(line.charAt(i - 1), line.charAt(i))) {
        String run = line.substring(start, i);
        write(run, at, baseLine);
        at += metrics.width(run) + metrics.thinGap();
        start = i;
      }
    }
  }

  private void write(String run, float x, float baseLine) throws IOException {
    content.beginText();
    content.setFont(metrics.font(), metrics.size());
    content.newLineAtOffset(x, height - baseLine);
    content.showText(run);
    content.endText();
  }

  void line(float fromX, float fromY, float toX, float toY) throws IOException {
    content.setLineWidth(0.5f);
    content.moveTo(fromX, height - fromY);
    content.lineTo(toX, height - toY);
    content.stroke();
  }

  void filled(float x, float y, float width, float down) throws IOException {
    content.addRect(x, height - y - down, width, down);
    content.fill();
  }

  void rectangle(float x, float y, float width, float down) throws IOException {
    content.addRect(x, height - y - down, width, down);
    content.stroke();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
