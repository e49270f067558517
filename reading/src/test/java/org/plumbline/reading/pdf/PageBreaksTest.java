package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.testkit.pdf.PdfCell;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;

class PageBreaksTest {

  private static final List<Float> WIDTHS = List.of(60f, 120f, 200f);

  /** Too long for one page. */
  private static PdfTable longTable(String title, int rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of("二级指标", title, "指标值"));
    for (int row = 1; row <= rows; row++) {
      all.add(List.of("数量指标" + row, "储备数量" + row, "≥" + row + "吨"));
    }
    return PdfTable.ofRows(WIDTHS, all);
  }

  @Test
  void joinsTableOverPages() {
    PdfTable table = longTable("三级指标", 100);
    byte[] pdf = new PdfMaker(PdfStyle.plain()).paragraph("附件").table(table).make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().getFirst().cells()).containsExactlyElementsOf(PdfBlocks.cells(table));
    assertThat(read.tables().getFirst().page()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void dropsRepeatedHeadings() {
    PdfTable table = longTable("三级指标", 100);
    byte[] pdf = new PdfMaker(PdfStyle.plain().withRepeatedRows(1)).table(table).make();
    assertThat(PdfBlocks.of(pdf).tables().getFirst().cells())
        .containsExactlyElementsOf(PdfBlocks.cells(table));
  }

  @Test
  void furnitureDoesNotBreakTable() {
    PdfTable table = longTable("三级指标", 100);
    PdfStyle style = PdfStyle.plain().withHeaderAndFooter("青岛市财政局", "- # -");
    PdfBlocks read = PdfBlocks.of(new PdfMaker(style).table(table).make());
    assertThat(read.tables().getFirst().cells()).containsExactlyElementsOf(PdfBlocks.cells(table));
    assertThat(read.paragraphs())
        .containsExactlyInAnyOrder("青岛市财政局", "青岛市财政局", "青岛市财政局", "- 1 -", "- 2 -", "- 3 -");
  }

  @Test
  void textBetweenTablesKeepsThemApart() {
    byte[] pdf =
        new PdfMaker(PdfStyle.plain().withHeaderAndFooter("青岛市财政局", "#"))
            .table(longTable("三级指标", 32))
            .pageBreak()
            .paragraph("2.食盐储备工作经费绩效目标表")
            .table(longTable("三级指标", 5))
            .make();
    assertThat(PdfBlocks.of(pdf).tables()).hasSize(2);
  }

  @Test
  void roomLeftKeepsTablesApart() {
    byte[] pdf =
        new PdfMaker(PdfStyle.plain())
            .table(longTable("三级指标", 5))
            .pageBreak()
            .table(longTable("指标内容", 5))
            .make();
    assertThat(PdfBlocks.of(pdf).tables()).hasSize(2);
  }

  @Test
  void sameFormOnNextPageIsAnotherTable() {
    PdfTable one = form("食盐储备");
    PdfTable other = form("会展服务");
    byte[] pdf = new PdfMaker(PdfStyle.plain()).table(one).pageBreak().table(other).make();
    PdfBlocks read = PdfBlocks.of(pdf);
    assertThat(read.tables()).hasSize(2);
    assertThat(read.tables().getLast().cells()).containsExactlyElementsOf(PdfBlocks.cells(other));
  }

  /** A form that fills its page, with its title as first row. */
  private static PdfTable form(String project) {
    List<PdfCell> cells = new ArrayList<>();
    cells.add(new PdfCell(1, 1, 1, 3, "项目支出绩效目标表"));
    cells.add(new PdfCell(2, 1, 1, 1, "项目名称"));
    cells.add(new PdfCell(2, 2, 1, 2, project));
    for (int row = 3; row <= 36; row++) {
      cells.add(new PdfCell(row, 1, 1, 1, "指标" + row));
      cells.add(new PdfCell(row, 2, 1, 1, project));
      cells.add(new PdfCell(row, 3, 1, 1, "≥" + row));
    }
    return new PdfTable(WIDTHS, cells);
  }

  @Test
  void joinsDividedRow() {
    String goal = "储备食盐四千吨，其中小包装两千吨，每半年轮换一半，一年内完成一次轮换；".repeat(30);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= 20; row++) {
      rows.add(List.of("指标" + row, "内容", "≥1"));
    }
    rows.add(List.of("绩效目标", goal.strip(), "定性"));
    rows.add(List.of("末行", "内容", "≥1"));
    PdfTable table = PdfTable.ofRows(List.of(60f, 320f, 40f), rows);
    byte[] pdf = new PdfMaker(PdfStyle.plain().withDividedRows()).table(table).make();
    assertThat(PdfBlocks.of(pdf).tables().getFirst().cells())
        .containsExactlyElementsOf(PdfBlocks.cells(table));
  }

  @Test
  void joinsLabelMergedOverPages() {
    List<PdfCell> cells = new ArrayList<>();
    cells.add(new PdfCell(1, 1, 60, 1, "产出指标"));
    for (int row = 1; row <= 60; row++) {
      cells.add(new PdfCell(row, 2, 1, 1, "数量" + row));
      cells.add(new PdfCell(row, 3, 1, 1, "≥" + row));
    }
    cells.sort(java.util.Comparator.comparing(PdfCell::row).thenComparing(PdfCell::column));
    PdfTable table = new PdfTable(WIDTHS, cells);
    byte[] pdf = new PdfMaker(PdfStyle.plain()).table(table).make();
    assertThat(PdfBlocks.of(pdf).tables().getFirst().cells())
        .containsExactlyElementsOf(PdfBlocks.cells(table));
  }
}
