package org.plumbline.testkit.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.zip.Zips;

/** Makes an OFD: each table on a page of its own, long enough to hold it. */
public final class OfdFile {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final OfdLines lines;
  private final List<String> pages = new ArrayList<>();
  private String template = "";

  public OfdFile(OfdLines lines) {
    this.lines = lines;
  }

  /** The tables of a publication, lines stroked. */
  public static byte[] of(List<PrintedTable> tables) {
    OfdFile file = new OfdFile(OfdLines.STROKED);
    tables.forEach(file::table);
    return file.bytes();
  }

  /** A page with a table and the lines of its title above it. */
  public OfdFile table(PrintedTable table) {
    OfdPage page = new OfdPage(lines);
    double height = new OfdTable(table, page).draw();
    pages.add(page.xml(height));
    return this;
  }

  /** A page of objects that are written out. */
  public OfdFile page(String... objects) {
    OfdPage page = new OfdPage(lines);
    for (String object : objects) {
      page.object("%s", object);
    }
    pages.add(page.xml(297));
    return this;
  }

  /** What stands behind the content of every page, written out. */
  public OfdFile template(String objects) {
    template = objects;
    return this;
  }

  /** The parts of the file by their names, to be changed. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        HEAD
            + "<ofd:OFD%s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody>".formatted(NAMESPACE)
            + "<ofd:DocInfo><ofd:Title>合成数据，仅供测试</ofd:Title></ofd:DocInfo>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 10, i));
      parts.put("Doc_0/Pages/Page_%d/Content.xml".formatted(i), pages.get(i));
    }
    parts.put(
        "Doc_0/Document.xml",
        HEAD
            + "<ofd:Document%s><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
                .formatted(NAMESPACE)
            + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
            + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
            + "<ofd:TemplatePage ID=\"2\" BaseLoc=\"/Doc_0/Tpls/Tpl_0/Content.xml\"/>"
            + "</ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>".formatted(list));
    parts.put(
        "Doc_0/Tpls/Tpl_0/Content.xml",
        HEAD
            + "<ofd:Page%s><ofd:Content><ofd:Layer ID=\"5\">".formatted(NAMESPACE)
            + template
            + "</ofd:Layer></ofd:Content></ofd:Page>");
    parts.put(
        "Doc_0/PublicRes.xml",
        HEAD
            + "<ofd:Res%s><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts></ofd:Res>"
                .formatted(NAMESPACE));
    return parts;
  }

  public byte[] bytes() {
    return Zips.of(parts());
  }
}
