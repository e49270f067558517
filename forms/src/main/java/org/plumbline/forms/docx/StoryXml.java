package org.plumbline.forms.docx;

import javax.xml.stream.XMLStreamException;

/** Writes paragraphs: those of the body, of a cell, of a header. */
final class StoryXml {

  private final XmlPart xml;

  StoryXml(XmlPart xml) {
    this.xml = xml;
  }

  void write(Paragraph paragraph) throws XMLStreamException {
    xml.open("p").open("pPr").empty("pStyle", "val", paragraph.style().id());
    if (paragraph.onNewPage()) {
      xml.empty("pageBreakBefore");
    }
    if (paragraph.align() != Align.STYLE) {
      xml.empty("jc", "val", paragraph.align().code());
    }
    xml.close();
    for (TextRun run : paragraph.runs()) {
      write(run);
    }
    xml.close();
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
