package org.plumbline.forms.docx;

import javax.xml.stream.XMLStreamException;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.TextRun;
import org.plumbline.forms.sheet.TextStyle;

/** Writes paragraphs: those of the body, of a cell, of a header. */
final class StoryXml {

  private final XmlPart xml;

  StoryXml(XmlPart xml) {
    this.xml = xml;
  }

  void write(Paragraph paragraph) throws XMLStreamException {
    write(paragraph, false);
  }

  /**
   * Writes a paragraph.
   *
   * @param kept whether it stays on the page of what follows
   */
  void write(Paragraph paragraph, boolean kept) throws XMLStreamException {
    xml.open("p").open("pPr").empty("pStyle", "val", id(paragraph.style()));
    if (kept) {
      xml.empty("keepNext");
    }
    if (paragraph.onNewPage()) {
      xml.empty("pageBreakBefore");
    }
    switch (paragraph.align()) {
      case STYLE -> {
        // the style says it
      }
      case LEFT -> xml.empty("jc", "val", "left");
      case CENTER -> xml.empty("jc", "val", "center");
      case RIGHT -> xml.empty("jc", "val", "right");
    }
    xml.close();
    for (TextRun run : paragraph.runs()) {
      write(run);
    }
    xml.close();
  }

  /** The name that {@code styles.xml} gives to a style. */
  private static String id(TextStyle style) {
    return switch (style) {
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case HEADING -> "Heading1";
      case BODY -> "Normal";
      case TABLE_HEAD -> "TableHead";
      case TABLE_TEXT -> "TableText";
      case NOTE -> "Note";
    };
  }

  private void write(TextRun run) throws XMLStreamException {
    // the hint: quotes and boxes, which Latin fonts have as well, are printed as Chinese
    xml.open("r").open("rPr").empty("rFonts", "hint", "eastAsia");
    if (run.bold()) {
      xml.empty("b");
    }
    xml.close();
    boolean first = true;
    for (String line : run.text().split("\\R", -1)) {
      if (!first) {
        xml.empty("br");
      }
      xml.text(line);
      first = false;
    }
    xml.close();
  }

  /** A line of a table of contents, which leads to a bookmark. */
  void writeContentsLine(String text, String bookmark) throws XMLStreamException {
    xml.open("p").open("pPr").empty("pStyle", "val", "Normal").close();
    xml.open("hyperlink", "anchor", bookmark);
    write(TextRun.plain(text));
    xml.close().close();
  }

  /** As little as may stand between two tables that are to look like one. */
  void writeSeam() throws XMLStreamException {
    xml.open("p").open("pPr").empty("keepNext");
    xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
    xml.open("rPr").empty("sz", "val", "2").close().close().close();
  }

  void writePageBreak() throws XMLStreamException {
    xml.open("p").open("r").empty("br", "type", "page").close().close();
  }

  void writeBookmark(int number, String name) throws XMLStreamException {
    String id = Integer.toString(number);
    xml.empty("bookmarkStart", "id", id, "name", name).empty("bookmarkEnd", "id", id);
  }

  /** 第 1 页 共 3 页: Word and WPS put the numbers in. */
  void writePageNumber() throws XMLStreamException {
    xml.open("p").open("pPr").empty("pStyle", "val", "Footer").close();
    write(TextRun.plain("第 "));
    field("PAGE");
    write(TextRun.plain(" 页 共 "));
    field("NUMPAGES");
    write(TextRun.plain(" 页"));
    xml.close();
  }

  private void field(String name) throws XMLStreamException {
    xml.open("fldSimple", "instr", " " + name + " ").open("r").text("1").close().close();
  }

  void writeHeader(String text) throws XMLStreamException {
    xml.open("p").open("pPr").empty("pStyle", "val", "Header").close();
    write(TextRun.plain(text));
    xml.close();
  }
}
