package org.plumbline.forms.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.docx.DocxWriter;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;

/** Makes templates as a bureau might. */
final class TemplateMaker {

  private TemplateMaker() {}

  /** A form of a bureau's own, with a loop over the indicators and one over the goals. */
  static byte[] bureauForm() {
    return docx(
        Paragraph.of(TextStyle.TITLE, "项目支出绩效目标申报表"),
        Paragraph.of(TextStyle.SUBTITLE, "（{{年度}}年度）"),
        new Table(
            List.of(24, 24, 44, 28, 50),
            List.of(
                pair("项目名称", "{{项目名称}}", "项目编码", "{{项目编码}}"),
                pair("主管部门", "{{主管部门}}", "实施单位", "{{单位编码}}-{{预算单位}}"),
                Row.of(
                    Cell.head("项目资金\n（{{金额单位}}）").withRows(3),
                    Cell.head("年度资金总额").withColumns(2),
                    Cell.centered("{{预算数}}").withColumns(2)),
                Row.of(
                    Cell.head("其中：财政拨款").withColumns(2), Cell.centered("{{财政资金}}").withColumns(2)),
                Row.of(Cell.head("其他资金").withColumns(2), Cell.centered("{{其他资金}}").withColumns(2)),
                Row.of(
                    Cell.head("年度总体目标"),
                    Cell.of(List.of(text("{{?目标列表}}"), text("目标{{编号}}：{{目标}}"), text("{{/目标列表}}")))
                        .withColumns(4)),
                Row.of(
                    Cell.head("一级指标{{指标列表}}"),
                    Cell.head("二级指标"),
                    Cell.head("三级指标"),
                    Cell.head("指标值"),
                    Cell.head("备注")),
                Row.of(
                    Cell.head("[一级指标]"),
                    Cell.head("[二级指标]"),
                    Cell.text("[三级指标]"),
                    Cell.centered("[指标值]"),
                    Cell.text("")))));
  }

  private static Row pair(String left, String value, String right, String other) {
    return Row.of(
        Cell.head(left), Cell.text(value).withColumns(2), Cell.head(right), Cell.text(other));
  }

  static Paragraph text(String text) {
    return Paragraph.of(TextStyle.TABLE_TEXT, text);
  }

  static byte[] docx(Block... blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxWriter writer = DocxWriter.begin(out, Page.A4, "绩效管理");
    List.of(blocks).forEach(writer::add);
    writer.end();
    return out.toByteArray();
  }

  /** The same document with one of its parts changed. */
  static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedArchive archive = new FixedArchive(out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        archive.add(entry.getName(), entry.getName().equals(part) ? change.apply(text) : text);
      }
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String part(byte[] docx, String name) {
    StringBuilder text = new StringBuilder();
    changed(
        docx,
        name,
        found -> {
          text.append(found);
          return found;
        });
    return text.toString();
  }
}
