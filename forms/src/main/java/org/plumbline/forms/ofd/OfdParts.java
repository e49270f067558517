package org.plumbline.forms.ofd;

import java.util.List;
import java.util.Locale;
import org.plumbline.forms.archive.XmlText;
import org.plumbline.forms.paged.PageFont;
import org.plumbline.forms.paged.PagedForms.Mark;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.Page;

/** OFD 部件. The XML of a document: what it is, its pages, its font, its outline. */
final class OfdParts {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final int FONT = 1;
  private static final int FIRST_PAGE = 10;

  private final PageFont font;
  private final Page page;
  private int lastId;

  OfdParts(PageFont font, Page page, int pages) {
    this.font = font;
    this.page = page;
    this.lastId = FIRST_PAGE + pages;
  }

  static String root(String title, String identity) {
    return HEAD
        + "<ofd:OFD"
        + SPACE
        + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
        + "<ofd:DocID>"
        + identity
        + "</ofd:DocID><ofd:Title>"
        + XmlText.escaped(title)
        + "</ofd:Title><ofd:Creator>Plumbline</ofd:Creator></ofd:DocInfo>"
        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
  }

  static String resources() {
    return HEAD
        + "<ofd:Res"
        + SPACE
        + " BaseLoc=\"Res\"><ofd:Fonts>"
        + "<ofd:Font ID=\""
        + FONT
        + "\" FontName=\"Noto Sans SC\" FamilyName=\"Noto Sans SC\">"
        + "<ofd:FontFile>font.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>";
  }

  /** The root of the document, to be written last: it says which number was given last. */
  String document(int pages, List<Mark> marks) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<ofd:Document").append(SPACE).append("><ofd:CommonData><ofd:MaxUnitID>");
    xml.append(lastId).append("</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>");
    xml.append(box()).append("</ofd:PhysicalBox></ofd:PageArea>");
    xml.append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>");
    for (int i = 0; i < pages; i++) {
      xml.append("<ofd:Page ID=\"").append(FIRST_PAGE + i);
      xml.append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
    }
    xml.append("</ofd:Pages>");
    if (marks.size() > 1) {
      outline(xml, marks);
    }
    return xml.append("</ofd:Document>").toString();
  }

  private static void outline(StringBuilder xml, List<Mark> marks) {
    xml.append("<ofd:Outlines>");
    for (Mark mark : marks) {
      xml.append("<ofd:OutlineElem Title=\"").append(XmlText.escaped(mark.name()));
      xml.append("\"><ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:Goto>");
      xml.append("<ofd:Dest Type=\"Fit\" PageID=\"").append(FIRST_PAGE + mark.page());
      xml.append("\"/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem>");
    }
    xml.append("</ofd:Outlines>");
  }

  private String box() {
    return "0 0 " + page.width() + " " + page.height();
  }

  String page(PrintedPage printed) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<ofd:Page").append(SPACE).append("><ofd:Area><ofd:PhysicalBox>").append(box());
    xml.append("</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"");
    xml.append(++lastId).append("\" Type=\"Body\">");
    rules(xml, printed);
    printed.lines().forEach(line -> text(xml, line));
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private void rules(StringBuilder xml, PrintedPage printed) {
    if (printed.rules().isEmpty()) {
      return;
    }
    xml.append("<ofd:PathObject ID=\"").append(++lastId).append("\" Boundary=\"").append(box());
    xml.append("\" LineWidth=\"0.18\"><ofd:AbbreviatedData>");
    for (PrintedPage.Rule rule : printed.rules()) {
      xml.append("M ").append(mm(rule.fromX())).append(' ').append(mm(rule.fromY()));
      xml.append(" L ").append(mm(rule.toX())).append(' ').append(mm(rule.toY())).append(' ');
    }
    xml.setLength(xml.length() - 1);
    xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void text(StringBuilder xml, PrintedPage.Line line) {
    double size = line.size();
    double width = line.text().codePoints().mapToDouble(font::width).sum() * size;
    xml.append("<ofd:TextObject ID=\"").append(++lastId).append("\" Boundary=\"");
    xml.append(mm(line.x())).append(' ').append(mm(line.baseline() - size)).append(' ');
    xml.append(mm(width)).append(' ').append(mm(size * 1.3)).append("\" Font=\"").append(FONT);
    xml.append("\" Size=\"").append(mm(size)).append("\"><ofd:TextCode X=\"0\" Y=\"");
    xml.append(mm(size)).append('"');
    String offsets = offsets(line);
    if (!offsets.isEmpty()) {
      xml.append(" DeltaX=\"").append(offsets).append('"');
    }
    xml.append('>').append(XmlText.escaped(line.text()));
    xml.append("</ofd:TextCode></ofd:TextObject>");
  }

  /** How far each character stands from the one before; equal distances in the short form. */
  private String offsets(PrintedPage.Line line) {
    int[] characters = line.text().codePoints().toArray();
    StringBuilder offsets = new StringBuilder();
    for (int i = 0; i < characters.length - 1; ) {
      String offset = mm(font.width(characters[i]) * line.size());
      int end = i + 1;
      while (end < characters.length - 1
          && mm(font.width(characters[end]) * line.size()).equals(offset)) {
        end++;
      }
      String some =
          end - i > 2 ? "g " + (end - i) + " " + offset : (offset + " ").repeat(end - i).strip();
      offsets.append(offsets.isEmpty() ? "" : " ").append(some);
      i = end;
    }
    return offsets.toString();
  }

  private static String mm(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }
}
