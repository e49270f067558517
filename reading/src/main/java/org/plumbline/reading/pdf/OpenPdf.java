package org.plumbline.reading.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.page.PageAnalysis;
import org.plumbline.reading.page.PageContent;
import org.plumbline.reading.page.PageLayout;
import org.plumbline.reading.page.PageProblem;
import org.plumbline.reading.page.StepBudget;
import org.plumbline.reading.page.TextCensus;

/** An opened PDF, page by page. Whatever the library throws leaves here as our own exception. */
final class OpenPdf implements Closeable {

  /** The mark must stand within so many bytes from the start. */
  private static final int MARK_WITHIN = 1024;

  private final String name;
  private final PdfLimits limits;
  private final PDDocument document;
  private final StepBudget budget;
  private final FontCheck fonts = new FontCheck();

  private OpenPdf(String name, PdfLimits limits, PDDocument document) {
    this.name = name;
    this.limits = limits;
    this.document = document;
    this.budget = new StepBudget(limits.steps());
  }

  static OpenPdf open(DocumentBytes bytes, PdfLimits limits) throws UnreadableDocumentException {
    if (!hasMark(bytes.bytes())) {
      throw PdfProblem.notPdf(bytes.name());
    }
    if (new InflateGuard(bytes.bytes(), limits.parts().entryBytes()).isExceeded()) {
      throw PdfProblem.inflatesTooFar(bytes.name(), limits.parts().entryBytes());
    }
    BundledFonts.use();
    try {
      PDDocument document =
          Loader.loadPDF(
              new RandomAccessReadBuffer(bytes.bytes()),
              "",
              null,
              null,
              MemoryUsageSetting.setupMainMemoryOnly().streamCache);
      return new OpenPdf(bytes.name(), limits, document);
    } catch (InvalidPasswordException _) {
      throw PdfProblem.encrypted(bytes.name());
    } catch (IOException | RuntimeException | StackOverflowError _) {
      throw PdfProblem.damaged(bytes.name());
    }
  }

  private static boolean hasMark(byte[] bytes) {
    for (int i = 0; i < Math.min(MARK_WITHIN, bytes.length - 3); i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  int pages() throws UnreadableDocumentException {
    int pages;
    try {
      pages = document.getNumberOfPages();
    } catch (RuntimeException | StackOverflowError _) {
      throw PdfProblem.damaged(name);
    }
    if (pages > limits.pages()) {
      throw PageProblem.tooManyPages(name, pages, limits.pages());
    }
    return pages;
  }

  /** The tables and paragraphs of a page, from 1; what it holds is counted. */
  PageLayout page(int number, TextCensus census) throws UnreadableDocumentException {
    try {
      PageContent content = PageEngine.read(document.getPage(number - 1), number, budget, fonts);
      census.count(content);
      return PageAnalysis.of(content, budget);
    } catch (StepBudget.Exhausted _) {
      throw PageProblem.tooMuchWork(name, limits.steps());
    } catch (IOException | RuntimeException | StackOverflowError _) {
      throw PdfProblem.damagedPage(name, number);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException _) {
      // nothing was written, so nothing can be lost
    }
  }
}
