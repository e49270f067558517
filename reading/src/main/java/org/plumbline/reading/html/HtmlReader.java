package org.plumbline.reading.html;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.txt.JoinedRows;

/**
 * 网页读取器. Reads a page as a browser would show it. A table that holds other tables only lays the
 * page out, so what it holds is read as text and tables of its own.
 */
public final class HtmlReader implements BlockReader {

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public HtmlReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    readAll(document.name(), List.of(document.bytes()), sink);
  }

  /** Reads pages that make up one document, one after the other. */
  public void readAll(String name, List<byte[]> pages, Consumer<Block> sink)
      throws UnreadableDocumentException {
    JoinedRows rows = new JoinedRows(sink);
    Walk walk = new Walk(name, rows);
    for (byte[] page : pages) {
      walk.over(PageCharset.parse(page, notices));
    }
    rows.end();
    walk.frames.notice().ifPresent(notices);
  }

  /** One pass over the page, in reading order. */
  private final class Walk {
    private final String name;
    private final Consumer<Block> sink;
    private final PageFrames frames = new PageFrames();
    private final StringBuilder line = new StringBuilder();
    private int paragraphs;
    private int tables;

    private Walk(String name, Consumer<Block> sink) {
      this.name = name;
      this.sink = sink;
    }

    private void over(Document page) throws UnreadableDocumentException {
      children(page.body());
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
      frames.note(element);
      if (element.normalName().equals("br")) {
        endParagraph();
      } else if (element.normalName().equals("table")) {
        endParagraph();
        table(element);
      } else if (element.isBlock() || PageText.isTablePart(element)) {
        block(element);
      } else {
        children(element);
      }
    }

    private void block(Element element) throws UnreadableDocumentException {
      endParagraph();
      children(element);
      endParagraph();
    }

    private void table(Element element) throws UnreadableDocumentException {
      HtmlTable table = new HtmlTable(element, name, limits);
      if (table.isLayout()) {
        block(element);
        return;
      }
      for (Node child : element.childNodes()) {
        if (child instanceof Element part && part.normalName().equals("caption")) {
          element(part);
        }
      }
      frames.addAll(table.frames());
      if (!table.isEmpty()) {
        tables++;
        sink.accept(new Block.Table(table.grid(tables)));
      }
    }

    private void endParagraph() throws UnreadableDocumentException {
      if (line.length() > limits.characters()) {
        throw Unreadable.textTooLong(name, limits.characters());
      }
      String text = line.toString().strip();
      line.setLength(0);
      if (!text.isEmpty()) {
        paragraphs++;
        sink.accept(new Block.Paragraph(paragraphs, OptionalInt.empty(), text));
      }
    }
  }
}
