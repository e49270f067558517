package org.plumbline.forms.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.docx.DocxWriter;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;

/** Writes the templates for the year into {@code samples/templates}. Not a test. */
final class TemplateSamples {

  private TemplateSamples() {}

  public static void main(String[] folder) throws IOException {
    Path to = Path.of(folder[0]);
    Files.write(to.resolve("bureau-self-evaluation.docx"), selfEvaluation());
    Files.write(to.resolve("bureau-monitoring.docx"), monitoring());
  }

  private static byte[] selfEvaluation() {
    List<Row> rows = head(7);
    rows.add(
        Row.of(
            Cell.head("项目资金\n（{{金额单位}}）").withRows(2),
            Cell.head("").withColumns(2),
            Cell.head("年初预算数"),
            Cell.head("全年预算数"),
            Cell.head("全年执行数"),
            Cell.head("执行率")));
    rows.add(
        Row.of(
            Cell.head("年度资金总额").withColumns(2),
            Cell.centered("{{预算数}}"),
            Cell.centered("{{全年预算数}}"),
            Cell.centered("{{执行数}}"),
            Cell.centered("{{执行率}}")));
    rows.addAll(sources(3));
    rows.add(goals(6));
    rows.add(
        Row.of(
            Cell.head("一级指标{{指标列表}}"),
            Cell.head("二级指标"),
            Cell.head("三级指标"),
            Cell.head("年度指标值"),
            Cell.head("实际完成值"),
            Cell.head("分值"),
            Cell.head("得分")));
    rows.add(
        Row.of(
            Cell.head("[一级指标]"),
            Cell.head("[二级指标]"),
            Cell.text("[三级指标]"),
            Cell.centered("[指标值]"),
            Cell.centered("[实际完成值]"),
            Cell.centered("[分值]"),
            Cell.centered("[得分]")));
    return docx("项目支出绩效自评表", List.of(22, 22, 40, 24, 24, 19, 19), rows);
  }

  private static byte[] monitoring() {
    List<Row> rows = head(7);
    rows.add(
        Row.of(
            Cell.head("项目资金\n（{{金额单位}}）").withRows(2),
            Cell.head("").withColumns(2),
            Cell.head("年初预算数"),
            Cell.head("期间执行数").withColumns(3)));
    rows.add(
        Row.of(
            Cell.head("年度资金总额").withColumns(2),
            Cell.centered("{{预算数}}"),
            Cell.centered("{{执行数}}").withColumns(3)));
    rows.addAll(sources(3));
    rows.add(goals(6));
    rows.add(
        Row.of(
            Cell.head("一级指标{{指标列表}}"),
            Cell.head("二级指标"),
            Cell.head("三级指标"),
            Cell.head("年度指标值"),
            Cell.head("期间完成情况"),
            Cell.head("全年预计完成情况"),
            Cell.head("完成目标可能性")));
    rows.add(
        Row.of(
            Cell.head("[一级指标]"),
            Cell.head("[二级指标]"),
            Cell.text("[三级指标]"),
            Cell.centered("[指标值]"),
            Cell.centered("[实际完成值]"),
            Cell.text("[全年预计完成情况]"),
            Cell.centered("[完成目标可能性]")));
    return docx("项目支出绩效目标执行监控表", List.of(20, 22, 38, 22, 22, 26, 20), rows);
  }

  private static List<Row> head(int columns) {
    return new ArrayList<>(
        List.of(
            pair("项目名称", "{{项目名称}}", "项目编码", "{{项目编码}}", columns),
            pair("主管部门", "{{主管部门}}", "实施单位", "{{单位编码}}-{{预算单位}}", columns)));
  }

  private static Row pair(String left, String value, String right, String other, int columns) {
    return Row.of(
        Cell.head(left),
        Cell.text(value).withColumns(2),
        Cell.head(right),
        Cell.text(other).withColumns(columns - 4));
  }

  /** The sources of money, which beside the budget print nothing. */
  private static List<Row> sources(int behind) {
    return List.of(source("其中：财政拨款", "{{财政资金}}", behind), source("其他资金", "{{其他资金}}", behind));
  }

  private static Row source(String label, String value, int behind) {
    return Row.of(
        Cell.head(""),
        Cell.head(label).withColumns(2),
        Cell.centered(value),
        Cell.text("").withColumns(behind));
  }

  private static Row goals(int columns) {
    return Row.of(
        Cell.head("年度总体目标"),
        Cell.of(
                List.of(
                    Paragraph.of(TextStyle.TABLE_TEXT, "{{?目标列表}}"),
                    Paragraph.of(TextStyle.TABLE_TEXT, "目标{{编号}}：{{目标}}"),
                    Paragraph.of(TextStyle.TABLE_TEXT, "{{/目标列表}}")))
            .withColumns(columns));
  }

  private static byte[] docx(String title, List<Integer> widths, List<Row> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxWriter writer = DocxWriter.begin(out, Page.A4, "绩效管理");
    writer.add(Paragraph.of(TextStyle.TITLE, title));
    writer.add(Paragraph.of(TextStyle.SUBTITLE, "（{{年度}}年度）"));
    writer.add(new Table(widths, rows));
    writer.end();
    return out.toByteArray();
  }
}
