package org.plumbline.server.importing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Small documents with one plan each, none like the other. */
public final class SampleForms {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private SampleForms() {}

  public static String freshProject() {
    return "导入试验项目" + NUMBER.incrementAndGet() + "-" + System.nanoTime();
  }

  public static byte[] html(String project, String unit, String target) {
    return ("""
    <html><head><meta charset="utf-8"></head><body>
    <p>项目支出绩效目标表</p><p>（2026年度）</p>
    <table>
    <tr><td>项目名称</td><td colspan="3">%s</td></tr>
    <tr><td>预算单位</td><td colspan="3">%s</td></tr>
    <tr><td>项目资金（万元）</td><td>年度资金总额</td><td colspan="2">120.00</td></tr>
    <tr><td>年度总体目标</td><td colspan="3">目标1：按时完成培训。</td></tr>
    <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
    <tr><td>产出指标</td><td>数量指标</td><td>培训人次</td><td>%s</td></tr>
    <tr><td>效益指标</td><td>社会效益指标</td><td>覆盖企业数量</td><td>≥50家</td></tr>
    <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>参训人员满意度</td><td>≥90%%</td></tr>
    </table></body></html>
    """)
        .formatted(project, unit, target)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same, followed by a table of two columns that is no form. */
  static byte[] longHtml(String project, String unit, int rows) {
    StringBuilder table = new StringBuilder("<table>");
    for (int row = 1; row <= rows; row++) {
      table.append("<tr><td>%d</td><td>第 %d 行</td></tr>".formatted(row, row));
    }
    String whole = new String(html(project, unit, "≥500人次"), StandardCharsets.UTF_8);
    return whole
        .replace("</body>", table.append("</table></body>"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
