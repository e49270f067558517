package org.plumbline.forms.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;

/**
 * Word 文档. Writes a docx block by block. The same blocks give the same bytes: nothing in the file
 * depends on the day or the machine.
 */
public final class DocxWriter {

  private static final String BODY = "word/document.xml";

  private final FixedArchive archive;
  private final Page page;
  private final XmlPart body;
  private final Optional<BodySpool> spool;
  private Optional<Block> last = Optional.empty();

  private DocxWriter(FixedArchive archive, Page page, XmlPart body, Optional<BodySpool> spool) {
    this.archive = archive;
    this.page = page;
    this.body = body;
    this.spool = spool;
  }

  /**
   * Begins a document; {@link #end} ends it and leaves {@code out} open.
   *
   * @param header what stands on top of each page
   * @throws UncheckedIOException if {@code out} fails
   */
  public static DocxWriter begin(OutputStream out, Page page, String header) {
    return writing(() -> {
      FixedArchive archive = fixedParts(out, header);
      XmlPart body = XmlPart.begin(archive.begin(BODY), "document").open("body");
      return new DocxWriter(archive, page, body, Optional.empty());
    });
  }

  /** Begins a document whose table of contents is known at its end. */
  static DocxWriter beginSpooled(OutputStream out, Page page, String header) {
    return writing(() -> {
      BodySpool spool = new BodySpool();
      XmlPart body = XmlPart.fragment(spool.out());
      return new DocxWriter(fixedParts(out, header), page, body, Optional.of(spool));
    });
  }

  private static FixedArchive fixedParts(OutputStream out, String header)
      throws IOException, XMLStreamException {
    FixedArchive archive = new FixedArchive(out);
    PackageParts.writeFixed(archive);
    writePart(archive, "word/header1.xml", "hdr", story -> story.writeHeader(header));
    writePart(archive, "word/footer1.xml", "ftr", StoryXml::writePageNumber);
    return archive;
  }

  public DocxWriter add(Block block) {
    return writing(() -> {
      switch (block) {
        case Paragraph paragraph -> new StoryXml(body).write(paragraph);
        case Table table -> {
          separate();
          write(table);
        }
      }
      last = Optional.of(block);
      return this;
    });
  }

  /**
   * Word repeats no other rows of a table than the first, so heads further down begin their own.
   */
  private void write(Table table) throws XMLStreamException {
    List<Table> parts = table.partedAboveHeads();
    new TableXml(body).write(parts.getFirst());
    for (Table part : parts.subList(1, parts.size())) {
      new StoryXml(body).writeSeam();
      new TableXml(body).write(part);
    }
  }

  /** Marks the place where a form begins. */
  void bookmark(int number) {
    writing(() -> {
      new StoryXml(body).writeBookmark(number, name(number));
      return this;
    });
  }

  private static String name(int number) {
    return "form" + number;
  }

  /** Ends the document. */
  public void end() {
    writing(() -> {
      endWithParagraph();
      section();
      body.close().end();
      archive.endPart();
      archive.finish();
      return this;
    });
  }

  /** Ends a spooled document, a table of contents before it unless {@code names} is empty. */
  void endWithContents(List<String> names) {
    writing(() -> {
      BodySpool spooled = spool.orElseThrow();
      endWithParagraph();
      section();
      body.endFragment();
      XmlPart whole = XmlPart.begin(archive.begin(BODY), "document").open("body");
      new ContentsXml(whole).write(names, DocxWriter::name);
      whole.include(spooled.read());
      whole.close().end();
      archive.endPart();
      archive.finish();
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

  private static void writePart(FixedArchive archive, String name, String root, StoryWriting story)
      throws IOException, XMLStreamException {
    XmlPart xml = XmlPart.begin(archive.begin(name), root);
    story.write(new StoryXml(xml));
    xml.end();
    archive.endPart();
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
