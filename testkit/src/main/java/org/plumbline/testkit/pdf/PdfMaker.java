package org.plumbline.testkit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes a PDF of paragraphs and tables, in the order they are given. */
public final class PdfMaker {

  private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private sealed interface Part {}

  private record Paragraph(String text) implements Part {}

  private record Ruled(PdfTable table) implements Part {}

  private record PageBreak() implements Part {}

  private final PdfStyle style;
  private final List<Part> parts = new ArrayList<>();

  public PdfMaker(PdfStyle style) {
    this.style = style;
  }

  public PdfMaker paragraph(String text) {
    parts.add(new Paragraph(text));
    return this;
  }

  public PdfMaker table(PdfTable table) {
    parts.add(new Ruled(table));
    return this;
  }

  public PdfMaker pageBreak() {
    parts.add(new PageBreak());
    return this;
  }

  /** The bytes of the file. */
  public byte[] make() {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, Font.NOTO, true);
      try (PageSequence pages = new PageSequence(document, style, font)) {
        for (Part part : parts) {
          switch (part) {
            case Paragraph(String text) -> pages.paragraph(text);
            case Ruled(PdfTable table) -> new TableDrawing(table, style, pages).draw();
            case PageBreak() -> pages.next();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The font is parsed once: it is large. */
  private static final class Font {

    static final TrueTypeFont NOTO = load();

    private Font() {}

    private static TrueTypeFont load() {
      try (InputStream bytes =
          Objects.requireNonNull(PdfMaker.class.getResourceAsStream(FONT), FONT)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
