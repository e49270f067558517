package org.plumbline.reading.txt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;

class TxtReaderTest {

  private static final String HEAD = "\t一级指标\n\t二级指标\n\t三级指标\n\t指标值\n\n";

  private static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    new TxtReader().read(text, blocks::add);
    return blocks;
  }

  private static Grid table(String text) {
    return read(text).stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).grid())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(Grid grid, int row) {
    return grid.row(row).stream().map(Cell::text).toList();
  }

  @Test
  void textAboveATableIsAParagraph() {
    assertThat(read(" [bookmark: _Toc_1]1.某项目绩效目标表\n\t项目名称\n\t某项目\n").getFirst())
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            paragraph -> assertThat(paragraph.text()).endsWith("1.某项目绩效目标表"));
  }

  @Test
  void linesWithoutATabContinueTheCell() {
    Grid grid = table("\t三级指标\n\t为化工企业购买\n安全环保公众\n责任保险数量\n");

    assertThat(row(grid, 1)).containsExactly("三级指标", "为化工企业购买\n安全环保公众\n责任保险数量");
  }

  @Test
  void blankLinesInsideARowAreMended() {
    Grid grid = table(HEAD + "\t产出指标\n\t数量指标\n\n\t场次\n\n\n\t≥3场\n\n\t\n\t质量指标\n\t完好率\n\t1\n");

    assertThat(row(grid, 2)).containsExactly("产出指标", "数量指标", "场次", "≥3场");
    assertThat(row(grid, 3)).containsExactly("", "质量指标", "完好率", "1");
  }

  @Test
  void rowsWithoutBlankLinesAreCut() {
    Grid grid = table(HEAD.stripTrailing() + "\n\t产出指标\n\t数量指标\n\t场次\n\t3场\n\t\n\t\n\t册数\n\t5册\n");

    assertThat(row(grid, 2)).containsExactly("产出指标", "数量指标", "场次", "3场");
    assertThat(row(grid, 3)).containsExactly("", "", "册数", "5册");
  }

  @Test
  void numberedGoalsGoOnAfterBlankLines() {
    Grid grid = table("\t绩效目标\n\t1.第一。\t\t\t\n\n\n2.第二。\t\t\n\n");

    assertThat(row(grid, 1)).containsExactly("绩效目标", "1.第一。\n2.第二。");
  }

  @Test
  void rowsOnOneLineAreRead() {
    Grid grid = table("一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t场次\t3场\n\t\t册数\t5册\n");

    assertThat(row(grid, 1)).containsExactly("一级指标", "二级指标", "三级指标", "指标值");
    assertThat(row(grid, 3)).containsExactly("", "", "册数", "5册");
  }

  @Test
  void carriageReturnsDoNotMatter() {
    String text = HEAD + "\t产出指标\n\t数量指标\n\t场次\n\t3场\n";

    assertThat(table(text.replace("\n", "\r\n")).cells()).isEqualTo(table(text).cells());
  }

  @Test
  void aTitleEndsTheTable() {
    assertThat(read("\t项目名称\n\t甲\n\n2.乙绩效目标表\n\t项目名称\n\t乙\n"))
        .hasExactlyElementsOfTypes(Block.Table.class, Block.Paragraph.class, Block.Table.class);
  }
}
