package org.plumbline.reading.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.layout.ExplainedCell;
import org.plumbline.reading.layout.LayoutReader;
import org.plumbline.reading.layout.ReadingNotice;

/** 读取器. Reads a document into plans, and says what it has to say about it. */
public final class PlanReader {

  private final DocumentReader documents;
  private final LayoutReader layouts = LayoutReader.bundled();

  private PlanReader(DocumentReader documents) {
    this.documents = documents;
  }

  /** The reader with the words, layouts and limits that ship with the product. */
  public static PlanReader bundled() {
    return within(ReadingLimits.DEFAULT);
  }

  /** The reader with the words and layouts that ship with the product, within {@code limits}. */
  public static PlanReader within(ReadingLimits limits) {
    return new PlanReader(new DocumentReader(limits));
  }

  /**
   * Reads one document. A document without any plan gives a result without plans, and says so.
   *
   * @param documentIndex its index in this run, for the places of values
   * @param fiscalYear the year, where the caller knows it
   * @throws UnreadableDocumentException if the bytes cannot be read at all
   */
  public ReadingResult read(DocumentBytes document, int documentIndex, OptionalInt fiscalYear)
      throws UnreadableDocumentException {
    return read(document, documentIndex, layouts.begin(documentIndex, document.name(), fiscalYear));
  }

  /**
   * Reads one document and says what became of each of its cells.
   *
   * @throws UnreadableDocumentException if the bytes cannot be read at all
   */
  public Explanation explain(DocumentBytes document, int documentIndex, OptionalInt fiscalYear)
      throws UnreadableDocumentException {
    return explain(document, documentIndex, fiscalYear, UnaryOperator.identity());
  }

  /**
   * Reads one document as somebody corrected it.
   *
   * @param correction gives each block as it is to be read; places stay those of the document
   * @throws UnreadableDocumentException if the bytes cannot be read at all
   */
  public Explanation explain(
      DocumentBytes document,
      int documentIndex,
      OptionalInt fiscalYear,
      UnaryOperator<Block> correction)
      throws UnreadableDocumentException {
    List<ExplainedCell> cells = new ArrayList<>();
    LayoutReader.Pass pass =
        layouts.explain(documentIndex, document.name(), fiscalYear, cells::add);
    return new Explanation(read(document, documentIndex, pass, correction), cells);
  }

  private ReadingResult read(DocumentBytes document, int documentIndex, LayoutReader.Pass pass)
      throws UnreadableDocumentException {
    return read(document, documentIndex, pass, UnaryOperator.identity());
  }

  private ReadingResult read(
      DocumentBytes document,
      int documentIndex,
      LayoutReader.Pass pass,
      UnaryOperator<Block> correction)
      throws UnreadableDocumentException {
    List<Notice> notices =
        new ArrayList<>(documents.read(document, block -> pass.accept(correction.apply(block))));
    pass.end();
    notices.addAll(pass.notices());
    if (pass.plans().isEmpty()) {
      SourceLocation whole = SourceLocation.document(documentIndex);
      int reviews = pass.reviews().size();
      notices.add(
          reviews == 0
              ? ReadingNotice.NO_PLAN_FOUND.at(whole, document.name())
              : ReadingNotice.REVIEW_FORM_ONLY.at(whole, document.name(), reviews));
    }
    SourceDocument source =
        new SourceDocument(document.name(), sha256(document.bytes()), documents.detect(document));
    return new ReadingResult(source, pass.plans(), pass.reviews(), notices);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
