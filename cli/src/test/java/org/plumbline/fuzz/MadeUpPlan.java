package org.plumbline.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;

/** One plan, made up, for documents of every format; its number keeps it apart from others. */
final class MadeUpPlan {

  private static final List<Float> WIDTHS = List.of(60f, 70f, 110f, 110f, 80f);
  private static final List<String> NAMES =
      List.of("服务企业数量", "验收合格率", "完成时限", "支出控制数", "就业人数", "服务对象满意度");
  private static final List<String> CATEGORIES =
      List.of("产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标");
  private static final List<String> DIMENSIONS =
      List.of("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "服务对象满意度指标");
  private static final List<String> TARGETS =
      List.of("≥150家", "≥98%", "2022年10月底前", "≤120.50万元", "有所增加", "≥90%");

  private MadeUpPlan() {}

  private static List<List<String>> rows(int number) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("项目名称", "（合成）项目" + number, "项目编码", "37020022P88002810313A", ""));
    rows.add(List.of("预算数", "170.50", "其中：财政资金", "170.50", "单位：万元"));
    rows.add(List.of("绩效目标", "目标1：完成150家企业的服务，提升水平。", "", "", ""));
    rows.add(List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"));
    for (int i = 0; i < NAMES.size(); i++) {
      rows.add(
          List.of(
              CATEGORIES.get(i),
              DIMENSIONS.get(i),
              NAMES.get(i) + number,
              "考察完成情况" + i,
              TARGETS.get(i)));
    }
    return rows;
  }

  static String title(int number) {
    return number + ".（合成）项目" + number + "绩效目标表（2022年度）";
  }

  static PrintedTable table(int number) {
    List<PrintedCell> cells = new ArrayList<>();
    List<List<String>> rows = rows(number);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        cells.add(PrintedCell.single(row + 1, column + 1, rows.get(row).get(column)));
      }
    }
    // the category covers four rows
    cells.removeIf(cell -> cell.column() == 1 && cell.row() >= 5 && cell.row() <= 8);
    cells.add(new PrintedCell(5, 1, 4, 1, "产出指标"));
    return new PrintedTable(title(number), cells);
  }

  /** As text, a cell a line, rows parted by blank lines. */
  static String text(int number) {
    return title(number)
        + "\n"
        + rows(number).stream()
            .map(row -> row.stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  static byte[] pdf(int number, PdfStyle style) {
    List<PdfCell> cells =
        table(number).cells().stream()
            .map(c -> new PdfCell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
            .toList();
    return new PdfMaker(style).paragraph(title(number)).table(new PdfTable(WIDTHS, cells)).make();
  }
}
