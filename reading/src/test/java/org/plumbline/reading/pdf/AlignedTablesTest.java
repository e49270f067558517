package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.testkit.pdf.LineStyle;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;

class AlignedTablesTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("二级指标", "三级指标", "指标值"),
          List.of("数量指标", "储备食盐", "≥4000吨"),
          List.of("质量指标", "含碘量符合山东省地方标准要求", "18-33毫克/公斤"),
          List.of("时效指标", "入储完成时间", "≤15日"));

  private static final List<Float> WIDTHS = List.of(90f, 90f, 120f);

  @Test
  void readsBorderlessTable() {
    PdfStyle style = PdfStyle.plain().withLines(LineStyle.NONE);
    byte[] pdf =
        new PdfMaker(style)
            .paragraph("食盐储备工作经费绩效目标表")
            .table(PdfTable.ofRows(WIDTHS, ROWS))
            .paragraph("填报人：张三")
            .make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.rows()).containsExactlyElementsOf(ROWS);
    assertThat(read.paragraphs()).containsExactly("食盐储备工作经费绩效目标表", "填报人：张三");
  }

  @Test
  void readsTableWithHorizontalLinesOnly() {
    PdfStyle style = PdfStyle.plain().withLines(LineStyle.HORIZONTAL_ONLY);
    byte[] pdf = new PdfMaker(style).table(PdfTable.ofRows(WIDTHS, ROWS)).make();
    assertThat(PdfBlocks.of(pdf).rows()).containsExactlyElementsOf(ROWS);
  }

  @Test
  void twoColumnsWithoutLinesStayText() {
    PdfStyle style = PdfStyle.plain().withLines(LineStyle.NONE);
    List<List<String>> rows = ROWS.stream().map(row -> row.subList(0, 2)).toList();
    byte[] pdf = new PdfMaker(style).table(PdfTable.ofRows(WIDTHS.subList(0, 2), rows)).make();
    assertThat(PdfBlocks.of(pdf).tables()).isEmpty();
  }

  @Test
  void proseStaysProse() {
    String prose = "贯彻落实市委市政府决策部署，做好食盐储备工作，保障应急状态下食盐市场供应稳定。".repeat(4);
    byte[] pdf = new PdfMaker(PdfStyle.plain()).paragraph(prose).paragraph("二、绩效目标").make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.tables()).isEmpty();
    assertThat(read.paragraphs()).containsExactly(prose, "二、绩效目标");
  }
}
