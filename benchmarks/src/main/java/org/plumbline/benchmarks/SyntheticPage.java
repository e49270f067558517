package org.plumbline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 合成网页. A large page, made up for measurements: tables of indicators inside a table that lays the
 * page out, with the inline styles of pages saved from Word. It is no record of anything.
 */
final class SyntheticPage {

  private static final List<String> WORDS =
      List.of("数量指标", "（合成）服务企业数量", "（合成）按时完成率", "≥150家", "≥98%", "计划标准");

  private static final String CELL =
      "<td width=\"120\" style=\"border: 1px solid windowtext; padding: 0 5.4pt\">"
          + "<p class=\"MsoNormal\" style=\"text-align: center\">"
          + "<span style=\"font-family: 宋体; font-size: 10.5pt\">%s</span></p></td>\n";

  private SyntheticPage() {}

  /** A page of tables with six columns, the first merged over eight rows. */
  static byte[] of(int tables, int rows) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>合成网页</title>\n"
                + "<style>p.MsoNormal { margin: 0 }</style></head>\n"
                + "<body><table width=\"100%\"><tr><td>\n");
    for (int table = 1; table <= tables; table++) {
      page.append("<p>").append(table).append(".合成项目绩效目标表</p>\n<table><tbody>\n");
      for (int row = 0; row < rows; row++) {
        page.append("<tr style=\"height: 20pt\">");
        if (row % 8 == 0) {
          page.append("<td rowspan=\"").append(Math.min(8, rows - row)).append("\">产出指标</td>");
        }
        for (int column = 0; column < 5; column++) {
          page.append(CELL.formatted(WORDS.get((row + column) % WORDS.size())));
        }
        page.append("</tr>\n");
      }
      page.append("</tbody></table>\n");
    }
    return page.append("</td></tr></table></body></html>\n")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
