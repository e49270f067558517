package org.plumbline.forms.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.archive.XmlText;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;

/** Excel 表单. Forms as one workbook, each on a sheet of its own; no sheet is kept. */
public final class XlsxForms implements FormWriter {

  private final FixedArchive archive;
  private final Page page;
  private final SheetNames names = new SheetNames();
  private final List<String> titles = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<SheetXml.Printed> printed = new ArrayList<>();

  private XlsxForms(OutputStream out, Page page) {
    this.archive = new FixedArchive(out);
    this.page = page;
  }

  public static XlsxForms begin(OutputStream out, Page page) {
    return new XlsxForms(out, page);
  }

  @Override
  public void add(Form form) {
    titles.add(form.name());
    sheets.add(names.next(form.name()));
    try {
      String part = "xl/worksheets/sheet" + sheets.size() + ".xml";
      printed.add(SheetXml.write(form, page, archive.beginText(part)));
      archive.endPart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    try {
      contents();
      archive.add("[Content_Types].xml", Workbook.types(sheets.size()));
      archive.add("_rels/.rels", Workbook.packageRelations());
      archive.add("xl/_rels/workbook.xml.rels", Workbook.relations(sheets.size()));
      archive.add("xl/styles.xml", Workbook.styles());
      archive.add("xl/workbook.xml", workbook());
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Several forms have a list of them in front, though it is known only after the last. */
  private void contents() throws IOException {
    if (sheets.size() > 1) {
      int part = sheets.size() + 1;
      List<ContentsSheet.Line> lines = new ArrayList<>();
      for (int i = 0; i < sheets.size(); i++) {
        lines.add(new ContentsSheet.Line(titles.get(i), sheets.get(i)));
      }
      sheets.addFirst(names.next(ContentsSheet.NAME));
      String area =
          ContentsSheet.write(lines, archive.beginText("xl/worksheets/sheet" + part + ".xml"));
      archive.endPart();
      printed.addFirst(new SheetXml.Printed(area, ""));
    }
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(Workbook.HEAD);
    xml.append("<workbook xmlns=\"").append(Workbook.MAIN);
    xml.append("\" xmlns:r=\"").append(Workbook.RELATIONS).append("\"><sheets>");
    int withContents = sheets.size() - titles.size();
    for (int i = 0; i < sheets.size(); i++) {
      // the contents were written last
      int part = i < withContents ? sheets.size() : i + 1 - withContents;
      xml.append("<sheet name=\"").append(XmlText.escaped(sheets.get(i)));
      xml.append("\" sheetId=\"").append(part);
      xml.append("\" r:id=\"rId").append(part).append("\"/>");
    }
    xml.append("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      name(xml, "_xlnm.Print_Area", i, printed.get(i).area());
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (!printed.get(i).repeatedRows().isEmpty()) {
        name(xml, "_xlnm.Print_Titles", i, printed.get(i).repeatedRows());
      }
    }
    return xml.append("</definedNames></workbook>").toString();
  }

  private void name(StringBuilder xml, String name, int sheet, String reference) {
    xml.append("<definedName name=\"").append(name).append("\" localSheetId=\"").append(sheet);
    xml.append("\">'").append(XmlText.escaped(sheets.get(sheet).replace("'", "''")));
    xml.append("'!").append(reference).append("</definedName>");
  }
}
