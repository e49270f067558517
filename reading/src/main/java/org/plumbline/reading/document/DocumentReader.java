package org.plumbline.reading.document;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.docx.DocxReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextDecoding;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.txt.TxtReader;

/** 文件读取器. Reads a document of any known format as blocks, whatever its name says it is. */
public final class DocumentReader {

  private final ReadingLimits limits;

  public DocumentReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /** A reader with the stated default limits. */
  public static DocumentReader withDefaults() {
    return new DocumentReader(ReadingLimits.DEFAULT);
  }

  /**
   * What the bytes of {@code document} are.
   *
   * @throws UnreadableDocumentException if they are of a format that this release does not read
   */
  public DocumentFormat detect(DocumentBytes document) throws UnreadableDocumentException {
    return FormatDetection.detect(document.bytes(), limits);
  }

  /**
   * Hands every block of {@code document} to {@code sink}, in reading order.
   *
   * @return what has to be said about the document as a whole, such as a detected encoding
   * @throws UnreadableDocumentException if it cannot be read; blocks may have been handed on before
   */
  public List<Notice> read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    return switch (detect(document)) {
      case DOCX -> {
        new DocxReader(limits).read(document, sink);
        yield List.of();
      }
      case TXT -> readText(document, sink);
    };
  }

  private static List<Notice> readText(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    TextDecoding.Decoded decoded = TextDecoding.decode(document.bytes());
    new TxtReader().read(decoded.text(), sink);
    return decoded.notice().stream().toList();
  }
}
