package org.plumbline.testkit.docx;

import java.util.List;

/**
 * 合成文档. A large document, made up for measurements: tables in the shape of published plans, whose
 * words are picked from a short list. It is no record of anything.
 */
public final class SyntheticDocument {

  private static final int COLUMNS = 6;
  private static final List<String> CATEGORIES = List.of("产出指标", "效益指标", "满意度指标");
  private static final List<String> DIMENSIONS = List.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标");
  private static final List<String> NAMES =
      List.of("（合成）服务企业数量", "（合成）验收合格率", "（合成）按时完成率", "（合成）支出控制数");
  private static final List<String> TARGETS = List.of("≥150家", "≥98百分比", "≤10月", "≤120万元", "提高");

  private SyntheticDocument() {}

  /** A document of {@code tables} tables with {@code rows} rows and six columns each. */
  public static byte[] of(int tables, int rows) {
    WordDocument document = WordDocument.plain();
    for (int table = 1; table <= tables; table++) {
      document.paragraph(table + ".合成项目绩效目标表");
      document.table(table(table, rows));
    }
    return document.bytes();
  }

  private static WordTable table(int number, int rows) {
    WordTable table = new WordTable(COLUMNS);
    table.texts("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    for (int row = 1; row < rows; row++) {
      int pick = number * rows + row;
      boolean first = row % 8 == 1;
      table.row(
          WordCell.of(first ? pick(CATEGORIES, row / 8) : "")
              .down(first ? WordCell.Down.RESTART : WordCell.Down.CONTINUE),
          WordCell.of(pick(DIMENSIONS, pick)),
          WordCell.of(pick(NAMES, pick)),
          WordCell.of("考察完成情况" + pick),
          WordCell.of(pick(TARGETS, pick)),
          WordCell.of("计划标准"));
    }
    return table;
  }

  private static String pick(List<String> words, int index) {
    return words.get(index % words.size());
  }
}
