package org.plumbline.forms.xlsx;

import java.util.Arrays;
import java.util.stream.Collectors;

/** 工作簿. The parts that are the same in every workbook. */
final class Workbook {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  static String types(int sheets) {
    StringBuilder types = new StringBuilder(HEAD);
    types.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    types.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(types, "/xl/workbook.xml", "sheet.main+xml");
    type(types, "/xl/styles.xml", "styles+xml");
    for (int i = 1; i <= sheets; i++) {
      type(types, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
    }
    return types.append("</Types>").toString();
  }

  private static void type(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"").append(part);
    types.append("\" ContentType=\"").append(SPREADSHEET).append(type).append("\"/>");
  }

  static String packageRelations() {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + RELATIONS
        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
  }

  static String relations(int sheets) {
    StringBuilder relations = new StringBuilder(HEAD);
    relations.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (int i = 1; i <= sheets; i++) {
      relation(relations, i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(relations, sheets + 1, "styles", "styles.xml");
    return relations.append("</Relationships>").toString();
  }

  private static void relation(StringBuilder relations, int id, String type, String target) {
    relations.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(RELATIONS);
    relations.append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
  }

  /** Fonts as official documents name them; a spreadsheet takes another where one is missing. */
  static String styles() {
    String cells =
        Arrays.stream(CellStyle.values()).map(CellStyle::xml).collect(Collectors.joining());
    return HEAD
        + "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"5\">"
        + font("仿宋_GB2312", "12")
        + font("方正小标宋简体", "18")
        + font("黑体", "10.5")
        + font("仿宋_GB2312", "10.5")
        + font("仿宋_GB2312", "9")
        + "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
        + side("left")
        + side("right")
        + side("top")
        + side("bottom")
        + "<diagonal/></border></borders><cellStyleXfs count=\"1\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\""
        + CellStyle.values().length
        + "\">"
        + cells
        + "</cellXfs></styleSheet>";
  }

  private static String font(String name, String size) {
    return "<font><sz val=\""
        + size
        + "\"/><name val=\""
        + name
        + "\"/><family val=\"3\"/><charset val=\"134\"/></font>";
  }

  private static String side(String name) {
    return "<" + name + " style=\"thin\"><color rgb=\"FF000000\"/></" + name + ">";
  }
}
