package org.plumbline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;

class HtmlReaderTest {

  @Test
  void placesMergedCells() throws Exception {
    List<Block> blocks =
        read(
            """
            <table><tr><td rowspan=2>产出指标</td><td colspan=2>数量指标</td></tr>
            <tr><td>企业数量</td><td>≥150家</td></tr></table>
            """);
    assertThat(cells(blocks))
        .containsExactly(
            new Cell(1, 1, 2, 1, "产出指标"),
            new Cell(1, 2, 1, 2, "数量指标"),
            Cell.single(2, 2, "企业数量"),
            Cell.single(2, 3, "≥150家"));
  }

  @Test
  void keepsLinesInsideCells() throws Exception {
    assertThat(cells(read("<table><tr><td><p>为化工企业</p>购买<br>保险</td></tr></table>")))
        .containsExactly(Cell.single(1, 1, "为化工企业\n购买\n保险"));
  }

  @Test
  void takesLayoutTablesApart() throws Exception {
    List<Block> blocks =
        read("<table><tr><td>附件<table><tr><td>项目名称</td></tr></table>说明</td></tr></table>");
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(0)).isInstanceOf(Block.Paragraph.class);
    assertThat(cells(blocks)).containsExactly(Cell.single(1, 1, "项目名称"));
    assertThat(((Block.Paragraph) blocks.get(2)).text()).isEqualTo("说明");
  }

  @Test
  void followsTheDeclaredCharset() throws Exception {
    String page = "<meta charset=gbk><p>绩效目标表</p>";
    assertThat(blocks(page.getBytes(Charset.forName("GBK"))))
        .extracting(block -> ((Block.Paragraph) block).text())
        .containsExactly("绩效目标表");
  }

  @Test
  void leavesOutWhatIsNotShown() throws Exception {
    assertThat(read("<script>var a</script><p style='display: none'>x</p><p>目标</p>")).hasSize(1);
  }

  @Test
  void clipsSpansThatOverlap() throws Exception {
    List<Block> blocks =
        read("<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=5>c</td></tr></table>");
    assertThat(cells(blocks)).contains(new Cell(2, 1, 1, 1, "c"));
  }

  @Test
  void refusesHugeSpans() {
    String row = "<tr><td colspan=1000 rowspan=0>x</td></tr>";
    assertThatThrownBy(() -> read("<table>" + row.repeat(1000) + "</table>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("places");
  }

  private static List<Block> read(String page) throws UnreadableDocumentException {
    return blocks(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Block> blocks(byte[] page) throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    new HtmlReader(ReadingLimits.DEFAULT, _ -> {})
        .read(new DocumentBytes("page.html", page), blocks::add);
    return blocks;
  }

  private static List<Cell> cells(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).grid().cells().stream())
        .toList();
  }
}
