package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.page.DocumentFlow;
import org.plumbline.reading.page.PageAnalysis;
import org.plumbline.reading.page.PageContent;
import org.plumbline.reading.page.PageProblem;
import org.plumbline.reading.page.StepBudget;
import org.plumbline.reading.page.TextCensus;

/**
 * OFD读取器. Reads 版式文件 after GB/T 33190: the objects of each page, with those of its templates,
 * become glyphs and ruling lines, and from there on it is read as a PDF is. Signatures change
 * nothing; annotations are left out, and a notice says so.
 */
public final class OfdReader implements BlockReader {

  private final OfdLimits limits;
  private final Consumer<Notice> notices;

  /**
   * A reader within {@code limits}.
   *
   * @param notices takes what could not be read as text: pages that are pictures, hidden objects
   */
  public OfdReader(OfdLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    OfdPackage parts = OfdPackage.open(document, limits.parts());
    List<OfdDocument> documents = new ArrayList<>();
    for (String root : parts.documentRoots()) {
      documents.add(OfdDocument.read(parts, root));
    }
    int pages = documents.stream().mapToInt(body -> body.pages().size()).sum();
    if (pages > limits.pages()) {
      throw PageProblem.tooManyPages(document.name(), pages, limits.pages());
    }
    try {
      readPages(document.name(), parts, documents, sink);
    } catch (StepBudget.Exhausted _) {
      throw PageProblem.tooMuchWork(document.name(), limits.steps());
    }
  }

  private void readPages(
      String name, OfdPackage parts, List<OfdDocument> documents, Consumer<Block> sink)
      throws UnreadableDocumentException {
    StepBudget budget = new StepBudget(limits.steps());
    DocumentFlow flow = new DocumentFlow(name, limits.parts(), sink);
    TextCensus census = new TextCensus();
    LeftOut leftOut = new LeftOut();
    int number = 0;
    for (OfdDocument document : documents) {
      if (document.annotated()) {
        leftOut.addAnnotations();
      }
      for (String page : document.pages()) {
        PageContent content = new PageReader(parts, document, budget, leftOut).read(page, ++number);
        census.count(content);
        flow.add(PageAnalysis.of(content, budget));
      }
      flow.finish();
    }
    census.check(name);
    census.notices().forEach(notices);
    leftOut.notices().forEach(notices);
  }
}
