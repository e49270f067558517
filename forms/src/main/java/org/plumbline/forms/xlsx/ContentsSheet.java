package org.plumbline.forms.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.plumbline.forms.archive.XmlText;

/** 目录表. The first sheet of a workbook of several forms; each line leads to its form. */
final class ContentsSheet {

  static final String NAME = "目录";

  private static final int FIRST_LINE = 2;

  private ContentsSheet() {}

  /**
   * One line.
   *
   * @param title the whole name of the form
   * @param sheet the name of its sheet, which may be cut
   */
  record Line(String title, String sheet) {}

  /** Writes the sheet; gives the area to print. */
  static String write(List<Line> lines, Writer out) throws IOException {
    out.write(Workbook.HEAD);
    out.write("<worksheet xmlns=\"" + Workbook.MAIN + "\">");
    out.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    out.write("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>");
    out.write("<sheetFormatPr defaultRowHeight=\"18\"/>");
    out.write("<cols><col min=\"1\" max=\"1\" width=\"76\" customWidth=\"1\"/></cols><sheetData>");
    cell(out, 1, CellStyle.TITLE, "目　录");
    for (int i = 0; i < lines.size(); i++) {
      cell(out, FIRST_LINE + i, CellStyle.DEFAULT, (i + 1) + ". " + lines.get(i).title());
    }
    out.write("</sheetData><hyperlinks>");
    for (int i = 0; i < lines.size(); i++) {
      link(out, FIRST_LINE + i, lines.get(i).sheet());
    }
    out.write(
        "</hyperlinks><pageSetup paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>");
    out.flush();
    return "$A$1:$A$" + (lines.size() + 1);
  }

  private static void cell(Writer out, int row, CellStyle style, String text) throws IOException {
    out.write("<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"" + style.ordinal());
    out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    out.write(XmlText.escaped(text));
    out.write("</t></is></c></row>");
  }

  private static void link(Writer out, int row, String sheet) throws IOException {
    String place = "'" + sheet.replace("'", "''") + "'!A1";
    out.write("<hyperlink ref=\"A" + row + "\" location=\"" + XmlText.escaped(place) + "\"/>");
  }
}
