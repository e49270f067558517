package org.plumbline.forms.ofd;

import java.util.List;
import org.plumbline.forms.archive.XmlText;
import org.plumbline.forms.paged.PagedForms.Mark;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.Page;

/** OFD 部件. The XML of a document: what it is, its fonts, its pages in their order, its outline. */
final class OfdParts {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  static final String DOCUMENT = "Doc_0/";

  private static final int FIRST_UNIT = 10;
  private static final int FIRST_PAGE = FIRST_UNIT + SharedTexts.MOST;

  private final OfdFonts fonts;
  private final Page page;
  private int lastId;

  OfdParts(OfdFonts fonts, Page page, int pages) {
    this.fonts = fonts;
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

  /** The fonts; {@code own} says whether ours is one of them. */
  static String resources(boolean own) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<ofd:Res").append(SPACE).append(" BaseLoc=\"Res\"><ofd:Fonts>");
    for (OfdFonts.Named named : OfdFonts.Named.values()) {
      font(xml, named.number(), named.title(), named.family());
      xml.append("/>");
    }
    if (own) {
      font(xml, OfdFonts.OWN, "Noto Sans SC", "Noto Sans SC");
      xml.append("><ofd:FontFile>font.ttf</ofd:FontFile></ofd:Font>");
    }
    return xml.append("</ofd:Fonts></ofd:Res>").toString();
  }

  private static void font(StringBuilder xml, int number, String name, String family) {
    xml.append("<ofd:Font ID=\"").append(number).append("\" FontName=\"").append(name);
    xml.append("\" FamilyName=\"").append(family).append('"');
  }

  /** The root of the document, to be written last: it says which number was given last. */
  String document(int pages, List<Mark> marks, boolean units) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<ofd:Document").append(SPACE).append("><ofd:CommonData><ofd:MaxUnitID>");
    xml.append(lastId).append("</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>");
    xml.append(box(page)).append("</ofd:PhysicalBox></ofd:PageArea>");
    xml.append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
    if (units) {
      xml.append("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>");
    }
    xml.append("</ofd:CommonData><ofd:Pages>");
    for (int i = 0; i < pages; i++) {
      xml.append("<ofd:Page ID=\"").append(FIRST_PAGE + i);
      xml.append("\" BaseLoc=\"").append(place(i)).append("\"/>");
    }
    xml.append("</ofd:Pages>");
    if (marks.size() > 1) {
      outline(xml, marks);
    }
    return xml.append("</ofd:Document>").toString();
  }

  /** Where the text of a page stands, within the document. */
  static String place(int page) {
    return page + ".xml";
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

  static String box(Page page) {
    return "0 0 " + page.width() + " " + page.height();
  }

  String page(PrintedPage printed, SharedTexts.Parted texts) {
    PageXml xml = new PageXml(fonts, page, lastId);
    String text = xml.write(printed, texts);
    lastId = xml.lastId();
    return text;
  }

  /** What pages show in common; to be written when all pages are. */
  String units(List<SharedTexts.Unit> units) {
    StringBuilder all = new StringBuilder(HEAD);
    all.append("<ofd:Res").append(SPACE).append(" BaseLoc=\"Res\"><ofd:CompositeGraphicUnits>");
    for (SharedTexts.Unit unit : units) {
      PageXml xml = new PageXml(fonts, page, lastId);
      all.append(xml.write(unit));
      lastId = xml.lastId();
    }
    return all.append("</ofd:CompositeGraphicUnits></ofd:Res>").toString();
  }

  /** The number of a unit among the objects of the document. */
  static int unit(SharedTexts.Unit unit) {
    return FIRST_UNIT + unit.number();
  }
}
