package org.plumbline.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.doc.DocReader;
import org.plumbline.reading.doc.MhtReader;
import org.plumbline.reading.doc.RtfReader;
import org.plumbline.reading.docx.DocxReader;
import org.plumbline.reading.format.ArchiveNotices;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextDecoding;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.format.ZipArchive;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.html.HtmlReader;
import org.plumbline.reading.ofd.OfdLimits;
import org.plumbline.reading.ofd.OfdReader;
import org.plumbline.reading.pdf.PdfLimits;
import org.plumbline.reading.pdf.PdfReader;
import org.plumbline.reading.sheet.CsvReader;
import org.plumbline.reading.sheet.SpreadsheetMlReader;
import org.plumbline.reading.sheet.XlsReader;
import org.plumbline.reading.sheet.XlsxReader;
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
    return FormatDetection.detect(document, limits);
  }

  /**
   * Hands every block of {@code document} to {@code sink}, in reading order.
   *
   * @return what has to be said about the document as a whole, such as a detected encoding
   * @throws UnreadableDocumentException if it cannot be read; blocks may have been handed on before
   */
  public List<Notice> read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    List<Notice> notices = new ArrayList<>();
    reader(detect(document), notices::add).read(document, sink);
    if (ZipArchive.looksLike(document.bytes())) {
      notices.addAll(ArchiveNotices.of(ZipArchive.open(document.bytes(), limits)));
    }
    return notices;
  }

  private BlockReader reader(DocumentFormat format, Consumer<Notice> notices) {
    return switch (format) {
      case DOCX -> new DocxReader(limits, notices);
      case DOC -> new DocReader(limits);
      case RTF -> new RtfReader(limits);
      case MHT -> new MhtReader(limits, notices);
      case HTML -> new HtmlReader(limits, notices);
      case XLSX -> new XlsxReader(limits, notices);
      case XLS -> new XlsReader(limits, notices);
      case SPREADSHEETML -> new SpreadsheetMlReader(limits, notices);
      case CSV -> new CsvReader(limits, notices);
      case PDF -> new PdfReader(PdfLimits.within(limits), notices);
      case OFD -> new OfdReader(OfdLimits.within(limits), notices);
      case TXT -> (document, sink) -> readText(document, sink, notices);
    };
  }

  private void readText(DocumentBytes document, Consumer<Block> sink, Consumer<Notice> notices)
      throws UnreadableDocumentException {
    TextDecoding.Decoded decoded = TextDecoding.decode(document.bytes());
    decoded.notice().ifPresent(notices);
    if (decoded.text().lines().anyMatch(line -> line.length() > limits.characters())) {
      throw Unreadable.textTooLong(document.name(), limits.characters());
    }
    new TxtReader().read(decoded.text(), sink);
  }
}
