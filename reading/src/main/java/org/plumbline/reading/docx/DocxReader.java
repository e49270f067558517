package org.plumbline.reading.docx;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.OfficePackage;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.grid.Block;

/**
 * Word 读取器. Reads a docx as Word would print it: the body, then headers and footers, then notes. It
 * passes over the parts once, element by element, so that memory holds one table at a time.
 */
public final class DocxReader implements BlockReader {

  /** What follows the body, in this order. */
  private static final List<String> AFTER_BODY =
      List.of("header", "footer", "footnotes", "endnotes");

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public DocxReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    OfficePackage parts = OfficePackage.open(document.bytes(), limits);
    String main = parts.mainPart("word/document.xml");
    List<OfficePackage.Reference> references = parts.references(main);
    DocxContext context = context(parts, references);
    Blocks blocks = new Blocks(sink);
    readPart(parts, main, context, blocks);
    for (String kind : AFTER_BODY) {
      StorySink once = new Once(blocks);
      for (OfficePackage.Reference reference : references) {
        if (reference.kind().equals(kind) && parts.contains(reference.target())) {
          readPart(parts, reference.target(), context, once);
        }
      }
    }
    NotPrinted.parts(parts, references, context).forEach(notices);
  }

  private DocxContext context(OfficePackage parts, List<OfficePackage.Reference> references)
      throws UnreadableDocumentException {
    Numbering numbering = new Numbering();
    ListStyles styles = new ListStyles();
    for (OfficePackage.Reference reference : references) {
      if (reference.kind().equals("numbering") && parts.contains(reference.target())) {
        try (XmlCursor xml = parts.open(reference.target())) {
          numbering = Numbering.read(xml);
        }
      } else if (reference.kind().equals("styles") && parts.contains(reference.target())) {
        try (XmlCursor xml = parts.open(reference.target())) {
          styles = ListStyles.read(xml);
        }
      }
    }
    return new DocxContext(limits, numbering, styles, notices);
  }

  private static void readPart(
      OfficePackage parts, String part, DocxContext context, StorySink sink)
      throws UnreadableDocumentException {
    try (XmlCursor xml = parts.open(part)) {
      if (!xml.isWord()) {
        throw Unreadable.notWord(part);
      }
      new StoryReader(xml, context).read(sink);
      xml.finish();
    }
  }

  /** Makes blocks of a story; blank paragraphs count but are not handed on. */
  private static final class Blocks implements StorySink {
    private final Consumer<Block> sink;
    private int paragraphs;

    private Blocks(Consumer<Block> sink) {
      this.sink = sink;
    }

    @Override
    public void paragraph(String text) {
      paragraphs++;
      if (!text.isBlank()) {
        sink.accept(new Block.Paragraph(paragraphs, OptionalInt.empty(), text));
      }
    }

    @Override
    public void table(Block.Table table) {
      sink.accept(table);
    }
  }

  /** Hands on a line once, since every section of a document may repeat its header. */
  private record Once(StorySink sink, Set<String> seen) implements StorySink {

    private Once(StorySink sink) {
      this(sink, new HashSet<>());
    }

    @Override
    public void paragraph(String text) throws UnreadableDocumentException {
      if (seen.add(text)) {
        sink.paragraph(text);
      }
    }

    @Override
    public void table(Block.Table table) throws UnreadableDocumentException {
      sink.table(table);
    }
  }
}
