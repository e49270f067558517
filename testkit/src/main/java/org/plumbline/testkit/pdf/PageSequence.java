package org.plumbline.testkit.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The pages of a file being made, and how far the last one is filled. */
final class PageSequence implements Closeable {

  private static final float SPACE_AFTER = 8;

  private final PDDocument document;
  private final PdfStyle style;
  private final PDFont font;
  private PageCanvas canvas;
  private float filled;
  private int number;

  PageSequence(PDDocument document, PdfStyle style, PDFont font) throws IOException {
    this.document = document;
    this.style = style;
    this.font = font;
    this.canvas = begin();
  }

  private PageCanvas begin() throws IOException {
    PageCanvas page = new PageCanvas(document, style, font);
    number++;
    filled = style.margin();
    if (!style.header().isEmpty()) {
      page.text(style.header(), style.margin(), style.margin() / 2);
    }
    if (!style.footer().isEmpty()) {
      String footer = style.footer().replace("#", String.valueOf(number));
      page.text(footer, style.width() / 2, style.height() - style.margin() / 2);
    }
    return page;
  }

  void next() throws IOException {
    canvas.close();
    canvas = begin();
  }

  PageCanvas canvas() {
    return canvas;
  }

  float filled() {
    return filled;
  }

  void fill(float to) {
    filled = to;
  }

  void paragraph(String text) throws IOException {
    float width = style.width() - 2 * style.margin();
    for (String line : canvas.metrics().wrap(text, width)) {
      if (filled + style.lineHeight() > style.bottom()) {
        next();
      }
      filled += style.lineHeight();
      canvas.text(line, style.margin(), filled);
    }
    filled += SPACE_AFTER;
  }

  @Override
  public void close() throws IOException {
    canvas.close();
  }
}
