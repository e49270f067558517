package org.plumbline.forms.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Word 文档. Writes a docx block by block and keeps none of them. The same blocks give the same
 * bytes: nothing in the file depends on the day or the machine.
 */
public final class DocxWriter {

  private final PackageParts parts;
  private final Page page;
  private final XmlPart body;
  private Optional<Block> last = Optional.empty();

  private DocxWriter(PackageParts parts, Page page, XmlPart body) {
    this.parts = parts;
    this.page = page;
    this.body = body;
  }

  /**
   * Begins a document; {@link #end} ends it and leaves {@code out} open.
   *
   * @param header what stands on top of each page
   * @throws UncheckedIOException if {@code out} fails
   */
  public static DocxWriter begin(OutputStream out, Page page, String header) {
    PackageParts parts = new PackageParts(out);
    return writing(() -> {
      parts.writeFixed();
      writePart(parts, "word/header1.xml", "hdr", story -> story.writeHeader(header));
      writePart(parts, "word/footer1.xml", "ftr", StoryXml::writePageNumber);
      XmlPart body = XmlPart.begin(parts.begin("word/document.xml"), "document").open("body");
      return new DocxWriter(parts, page, body);
    });
  }

  public DocxWriter add(Block block) {
    return writing(() -> {
      switch (block) {
        case Paragraph paragraph -> new StoryXml(body).write(paragraph);
        case Table table -> {
          separate();
          new TableXml(body).write(table);
        }
      }
      last = Optional.of(block);
      return this;
    });
  }

  /** Ends the document. */
  public void end() {
    writing(() -> {
      endWithParagraph();
      section();
      body.close().end();
      parts.endPart();
      parts.finish();
      return this;
    });
  }

  /** Word joins two tables that nothing stands between. */
  private void separate() throws XMLStreamException {
    if (last.filter(Table.class::isInstance).isPresent()) {
      new StoryXml(body).write(Paragraph.of(TextStyle.NOTE, ""));
    }
  }

  /** Word asks for a paragraph behind the last table. */
  private void endWithParagraph() throws XMLStreamException {
    if (last.filter(Paragraph.class::isInstance).isEmpty()) {
      new StoryXml(body).write(Paragraph.of(TextStyle.NOTE, ""));
    }
  }

  private void section() throws XMLStreamException {
    String margin = Lengths.twips(page.margin());
    String edge = Lengths.twips(page.margin() / 2);
    body.open("sectPr");
    body.reference("headerReference", "default", "rId4");
    body.reference("footerReference", "default", "rId5");
    String width = Lengths.twips(page.width());
    String height = Lengths.twips(page.height());
    if (page.landscape()) {
      body.empty("pgSz", "w", width, "h", height, "orient", "landscape");
    } else {
      body.empty("pgSz", "w", width, "h", height);
    }
    body.open("pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin);
    body.attributes("header", edge, "footer", edge, "gutter", "0");
    body.close().close();
  }

  private static void writePart(PackageParts parts, String name, String root, StoryWriting story)
      throws IOException, XMLStreamException {
    XmlPart xml = XmlPart.begin(parts.begin(name), root);
    story.write(new StoryXml(xml));
    xml.end();
    parts.endPart();
  }

  private static <T> T writing(Writing<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(
          e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
    }
  }

  @FunctionalInterface
  private interface Writing<T> {
    T run() throws IOException, XMLStreamException;
  }

  @FunctionalInterface
  private interface StoryWriting {
    void write(StoryXml story) throws XMLStreamException;
  }
}
