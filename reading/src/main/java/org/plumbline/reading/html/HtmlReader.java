package org.plumbline.reading.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;

/**
 * 网页读取器. Reads a page as a browser would show it. A table that holds other tables only lays the
 * page out, so what it holds is read as text and tables of its own.
 */
public final class HtmlReader implements BlockReader {

  private final ReadingLimits limits;

  public HtmlReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    // the page's own charset declaration is followed; without one it is UTF-8, as browsers hold
    Document page = parse(document);
    new Walk(sink).over(page.body());
  }

  private static Document parse(DocumentBytes document) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(document.bytes()), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One pass over the page, in reading order. */
  private final class Walk {
    private final Consumer<Block> sink;
    private final StringBuilder line = new StringBuilder();
    private int paragraphs;
    private int tables;

    private Walk(Consumer<Block> sink) {
      this.sink = sink;
    }

    private void over(Element body) throws UnreadableDocumentException {
      children(body);
      endParagraph();
    }

    private void children(Element element) throws UnreadableDocumentException {
      for (Node child : element.childNodes()) {
        switch (child) {
          case TextNode text -> line.append(text.text());
          case Element inner when PageText.isShown(inner) -> element(inner);
          default -> {}
        }
      }
    }

    private void element(Element element) throws UnreadableDocumentException {
      if (element.normalName().equals("br")) {
        endParagraph();
      } else if (element.normalName().equals("table") && !PageText.laysOut(element)) {
        endParagraph();
        table(element);
      } else if (element.isBlock() || PageText.isTablePart(element)) {
        endParagraph();
        children(element);
        endParagraph();
      } else {
        children(element);
      }
    }

    private void table(Element element) throws UnreadableDocumentException {
      HtmlTable table = new HtmlTable(element, limits);
      if (!table.isEmpty()) {
        tables++;
        sink.accept(new Block.Table(table.grid(tables)));
      }
    }

    private void endParagraph() {
      String text = line.toString().strip();
      line.setLength(0);
      if (!text.isEmpty()) {
        paragraphs++;
        sink.accept(new Block.Paragraph(paragraphs, OptionalInt.empty(), text));
      }
    }
  }
}
