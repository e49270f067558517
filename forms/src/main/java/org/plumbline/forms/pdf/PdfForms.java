package org.plumbline.forms.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.plumbline.forms.paged.PageFont;
import org.plumbline.forms.paged.PagedForms;
import org.plumbline.forms.paged.PagedForms.Mark;
import org.plumbline.forms.paged.PagedForms.Printed;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;

/** Pdf 表单. Forms as one pdf file with the characters it uses inside. */
public final class PdfForms {

  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
  private static final float RULE_WIDTH = 0.5f;

  private final Page page;
  private final String title;
  private final PageFont font;

  private PdfForms(Page page, String title, PageFont font) {
    this.page = page;
    this.title = title;
    this.font = font;
  }

  /** Begins a document that is written to {@code out} when it ends. */
  public static FormWriter begin(OutputStream out, Page page, String title) {
    PageFont font = PageFont.load();
    PdfForms pdf = new PdfForms(page, title, font);
    return new PagedForms(page, font, printed -> pdf.write(printed, out));
  }

  private void write(Printed printed, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      document.setDocumentId(identity(printed));
      PDFont subset = PDType0Font.load(document, font.font(), true);
      for (PrintedPage each : printed.pages()) {
        add(each, document, subset);
      }
      if (printed.marks().size() > 1) {
        outline(printed, document);
      }
      document.save(out);
    }
  }

  private static long identity(Printed printed) {
    CRC32 sum = new CRC32();
    sum.update(printed.text().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private void add(PrintedPage printed, PDDocument document, PDFont subset) throws IOException {
    PDPage sheet = new PDPage(new PDRectangle(points(page.width()), points(page.height())));
    document.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      content.setLineWidth(RULE_WIDTH);
      for (PrintedPage.Rule rule : printed.rules()) {
        content.moveTo(points(rule.fromX()), points(page.height() - rule.fromY()));
        content.lineTo(points(rule.toX()), points(page.height() - rule.toY()));
      }
      content.stroke();
      content.beginText();
      float x = 0;
      float y = 0;
      for (PrintedPage.Line line : printed.lines()) {
        float nextX = points(line.x());
        float nextY = points(page.height() - line.baseline());
        content.setFont(subset, points(line.size()));
        content.newLineAtOffset(nextX - x, nextY - y);
        content.showText(line.text());
        x = nextX;
        y = nextY;
      }
      content.endText();
    }
  }

  private static void outline(Printed printed, PDDocument document) {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    for (Mark mark : printed.marks()) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(mark.name());
      item.setDestination(document.getPage(mark.page()));
      outline.addLast(item);
    }
  }

  private static float points(double millimetres) {
    return (float) (millimetres * POINTS_PER_MILLIMETRE);
  }
}
