package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.testkit.pdf.LineStyle;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;

class RuledTablesTest {

  /** Levels merged over rows, a heading over columns, a label in one column of characters. */
  private static final PdfTable PLAN =
      new PdfTable(
          List.of(22f, 70f, 150f, 100f),
          List.of(
              new PdfCell(1, 1, 1, 2, "项目名称"),
              new PdfCell(1, 3, 1, 2, "食盐储备工作经费"),
              new PdfCell(2, 1, 3, 1, "产出指标"),
              new PdfCell(2, 2, 2, 1, "数量指标"),
              new PdfCell(2, 3, 1, 1, "督促政府食盐储备承储企业落实储备数量（不少于4000吨小包装食盐）"),
              new PdfCell(2, 4, 1, 1, "≥4000吨"),
              new PdfCell(3, 3, 1, 1, "大包装储备数量"),
              new PdfCell(3, 4, 1, 1, "≥2000吨"),
              new PdfCell(4, 2, 1, 1, "质量指标"),
              new PdfCell(4, 3, 1, 1, "储备食盐符合国家标准 GB5461-2016《食用盐》"),
              new PdfCell(4, 4, 1, 1, "100百分比")));

  @ParameterizedTest
  @EnumSource(
      value = LineStyle.class,
      names = {"STROKED", "THIN_RECTANGLES", "DOUBLE", "DASHED", "CELL_RECTANGLES", "OPEN_SIDES"})
  void readsEveryLineStyle(LineStyle lines) {
    byte[] pdf = new PdfMaker(PdfStyle.plain().withLines(lines)).table(PLAN).make();
    assertThat(PdfBlocks.of(pdf).tables().getFirst().cells())
        .containsExactlyElementsOf(PdfBlocks.cells(PLAN));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "2,true", "3,true", "1,false", "2,false", "3,false"})
  void readsTurnedPages(int quarterTurns, boolean declared) {
    PdfStyle style = PdfStyle.plain().withLandscape().withTurn(quarterTurns, declared);
    byte[] pdf = new PdfMaker(style).paragraph("食盐储备").table(PLAN).make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.tables().getFirst().cells()).containsExactlyElementsOf(PdfBlocks.cells(PLAN));
    assertThat(read.paragraphs()).containsExactly("食盐储备");
  }

  @Test
  void readsSeveralTablesOnOnePage() {
    byte[] pdf =
        new PdfMaker(PdfStyle.plain())
            .paragraph("一、第一张表")
            .table(PLAN)
            .paragraph("二、第二张表")
            .table(PLAN)
            .make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.tables()).hasSize(2);
    assertThat(read.paragraphs()).containsExactly("一、第一张表", "二、第二张表");
    assertThat(read.tables().getLast().table()).isEqualTo(2);
    assertThat(read.tables().getLast().cells()).containsExactlyElementsOf(PdfBlocks.cells(PLAN));
  }

  @Test
  void keepsLineBreaksInsideCells() {
    PdfTable goals =
        PdfTable.ofRows(List.of(60f, 300f), List.of(List.of("目标", "1.储备食盐4000吨；\n2.轮换一半。")));
    byte[] pdf = new PdfMaker(PdfStyle.plain()).table(goals).make();
    assertThat(PdfBlocks.of(pdf).rows()).containsExactly(List.of("目标", "1.储备食盐4000吨；\n2.轮换一半。"));
  }

  @Test
  void keepsBlanksBetweenLatinWords() {
    PdfTable words =
        PdfTable.ofRows(
            List.of(60f, 90f),
            List.of(List.of("名称", "National key laboratory of salt and its reserves")));
    byte[] pdf = new PdfMaker(PdfStyle.plain()).table(words).make();
    assertThat(PdfBlocks.of(pdf).rows().getFirst().getLast())
        .isEqualTo("National key laboratory of salt and its reserves");
  }
}
