package org.plumbline.testkit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.testkit.zip.Zips;

/** 工作簿. Writes tables as an xlsx, a sheet each; cells beyond texts are given as XML. */
public final class XlsxFile {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final boolean strict;
  private final List<String> sheets = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private String styles = "";
  private String strings = "";
  private String properties = "";
  private String comments = "";

  private XlsxFile(boolean strict) {
    this.strict = strict;
  }

  /** A workbook as Excel writes it. */
  public static XlsxFile plain() {
    return new XlsxFile(false);
  }

  /** A workbook with a sheet for each table. */
  public static byte[] of(List<PrintedTable> tables) {
    XlsxFile file = plain();
    tables.forEach(file::table);
    return file.bytes();
  }

  /** A workbook in the strict variant of the format. */
  public static XlsxFile strict() {
    return new XlsxFile(true);
  }

  /** Number formats, one for each style from 1; style 0 is general. */
  public XlsxFile formats(String... patterns) {
    StringBuilder formats = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < patterns.length; i++) {
      int id = 164 + i;
      String code = Markup.text(patterns[i]).replace("\"", "&quot;");
      formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, code));
      cells.append("<xf numFmtId=\"%d\"/>".formatted(id));
    }
    styles = formats + "</numFmts>" + cells + "</cellXfs>";
    return this;
  }

  /** Styles that name Excel's own formats by number, from 1. */
  public XlsxFile builtinFormats(int... ids) {
    StringBuilder cells = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
    for (int id : ids) {
      cells.append("<xf numFmtId=\"%d\"/>".formatted(id));
    }
    styles = cells + "</cellXfs>";
    return this;
  }

  /** The shared strings, each the content of an {@code si}. */
  public XlsxFile strings(String... items) {
    strings = "<si>" + String.join("</si><si>", items) + "</si>";
    return this;
  }

  /** Counts days from 1904, as workbooks from old Macs do. */
  public XlsxFile from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Comments on cells of the first sheet, each the content of a {@code text}. */
  public XlsxFile comments(String... texts) {
    comments =
        "<commentList><comment ref=\"A1\"><text>"
            + String.join("</text></comment><comment ref=\"A1\"><text>", texts)
            + "</text></comment></commentList>";
    return this;
  }

  /** A sheet whose content is given as XML. */
  public XlsxFile sheet(String name, String state, String xml) {
    sheets.add(xml);
    entries.add(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
            .formatted(name, sheets.size(), state, sheets.size()));
    return this;
  }

  /** A visible sheet of rows given as XML. */
  public XlsxFile rows(String... rows) {
    return sheet("Sheet", "visible", "<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  /** A sheet that prints a table, its title above it. */
  public XlsxFile table(PrintedTable table) {
    StringBuilder data = new StringBuilder("<sheetData>");
    StringBuilder merges = new StringBuilder();
    table
        .withTitleInside()
        .rows()
        .forEach((row, cells) -> {
          data.append("<row r=\"").append(row).append("\">");
          cells.forEach(cell -> write(cell, data, merges));
          data.append("</row>");
        });
    data.append("</sheetData>");
    String merged = merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>";
    return sheet("表" + (sheets.size() + 1), "visible", data + merged);
  }

  private static void write(PrintedCell cell, StringBuilder data, StringBuilder merges) {
    String place = place(cell.row(), cell.column());
    data.append("<c r=\"")
        .append(place)
        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    data.append(Markup.text(cell.text())).append("</t></is></c>");
    if (cell.isMerged()) {
      int row = cell.row() + cell.rowSpan() - 1;
      int column = cell.column() + cell.columnSpan() - 1;
      merges.append("<mergeCell ref=\"%s:%s\"/>".formatted(place, place(row, column)));
    }
  }

  /** A place as {@code B12}. */
  public static String place(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }

  /** The file. */
  public byte[] bytes() {
    String main = strict ? STRICT : TRANSITIONAL;
    String relations = strict ? STRICT_RELATIONS : RELATIONS;
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder references = new StringBuilder();
    parts.put("_rels/.rels", references(reference("rId1", "officeDocument", "xl/workbook.xml")));
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "worksheets/sheet" + i + ".xml";
      references.append(reference("rId" + i, "worksheet", part));
      parts.put("xl/" + part, element("worksheet", main, sheets.get(i - 1)));
    }
    references.append(reference("rIdStyles", "styles", "styles.xml"));
    references.append(reference("rIdStrings", "sharedStrings", "sharedStrings.xml"));
    String list = properties + "<sheets>" + String.join("", entries) + "</sheets>";
    parts.put("xl/workbook.xml", element("workbook", main + "\" xmlns:r=\"" + relations, list));
    parts.put("xl/styles.xml", element("styleSheet", main, styles));
    parts.put("xl/sharedStrings.xml", element("sst", main, strings));
    parts.put("xl/_rels/workbook.xml.rels", references(references.toString()));
    if (!comments.isEmpty()) {
      parts.put("xl/comments1.xml", element("comments", main, comments));
      String ofSheet = references(reference("rId1", "comments", "../comments1.xml"));
      parts.put("xl/worksheets/_rels/sheet1.xml.rels", ofSheet);
    }
    parts.put("[Content_Types].xml", contentTypes());
    return Zips.of(parts);
  }

  private String reference(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, strict ? STRICT_RELATIONS : RELATIONS, kind, target);
  }

  private static String references(String list) {
    return element(
        "Relationships", "http://schemas.openxmlformats.org/package/2006/relationships", list);
  }

  private String contentTypes() {
    String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder types = new StringBuilder();
    types.append(
        "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append(type("workbook", office + "sheet.main+xml"));
    types.append(type("styles", office + "styles+xml"));
    types.append(type("sharedStrings", office + "sharedStrings+xml"));
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(type("worksheets/sheet" + i, office + "worksheet+xml"));
    }
    return element(
        "Types", "http://schemas.openxmlformats.org/package/2006/content-types", types.toString());
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String element(String name, String namespace, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s xmlns=\"%s\">%s</%s>"
        .formatted(name, namespace, content, name);
  }
}
