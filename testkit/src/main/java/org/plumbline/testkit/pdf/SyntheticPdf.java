package org.plumbline.testkit.pdf;

import java.util.ArrayList;
import java.util.List;

/** Large PDF files for measuring: declared synthetic, one plan a page. */
public final class SyntheticPdf {

  private static final List<Float> WIDTHS = List.of(40f, 60f, 130f, 130f, 70f);

  private SyntheticPdf() {}

  /** So many pages, each with a title and a table of so many indicators of its own. */
  public static byte[] of(int pages, int indicators) {
    PdfMaker maker = new PdfMaker(PdfStyle.plain().withHeaderAndFooter("合成数据，仅供测试", "第 # 页"));
    for (int page = 1; page <= pages; page++) {
      if (page > 1) {
        maker.pageBreak();
      }
      maker.paragraph(page + ".合成项目" + page + "绩效目标表").table(plan(page, indicators));
    }
    return maker.make();
  }

  private static PdfTable plan(int page, int indicators) {
    List<PdfCell> cells = new ArrayList<>();
    cells.add(new PdfCell(1, 1, 1, 2, "项目名称"));
    cells.add(new PdfCell(1, 3, 1, 3, "合成项目" + page));
    cells.add(new PdfCell(2, 1, indicators, 1, "产出指标"));
    for (int row = 2; row <= indicators + 1; row++) {
      cells.add(new PdfCell(row, 2, 1, 1, "数量指标"));
      cells.add(new PdfCell(row, 3, 1, 1, "第" + page + "页第" + row + "行食盐储备数量"));
      cells.add(new PdfCell(row, 4, 1, 1, "督促政府食盐储备承储企业落实储备数量"));
      cells.add(new PdfCell(row, 5, 1, 1, "≥" + page * row + "吨"));
    }
    return new PdfTable(WIDTHS, cells);
  }
}
