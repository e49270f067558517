package org.plumbline.forms.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;

class DocxWriterTest {

  private static final Table SPANS =
      new Table(
          List.of(20, 30, 40),
          List.of(
              Row.heads("甲", "乙", "丙"),
              Row.of(Cell.text("竖").withRows(2), Cell.text("横").withColumns(2)),
              Row.of(Cell.text("左"), Cell.text("右").withRows(2)),
              Row.of(Cell.text("下").withColumns(2))));

  @Test
  void spansAreReadBackAsWritten() throws Exception {
    Grid grid = grids(written(SPANS)).getFirst();
    assertThat(grid.at(2, 1).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(grid.at(2, 3).orElseThrow().text()).isEqualTo("横");
    assertThat(grid.at(3, 1).orElseThrow().text()).isEqualTo("竖");
    assertThat(grid.at(4, 3).orElseThrow().text()).isEqualTo("右");
    assertThat(grid.at(4, 2).orElseThrow().text()).isEqualTo("下");
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void sameBlocksGiveSameBytes() {
    assertThat(written(SPANS)).isEqualTo(written(SPANS));
  }

  @Test
  void anyTextArrivesWhole() throws Exception {
    Paragraph odd = Paragraph.of(TextStyle.BODY, "a<b>&\"c\"\u0001\uD800 𠮷\n第二行");
    List<Block> blocks = blocks(written(odd));
    assertThat(blocks.getFirst())
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            read -> assertThat(read.text()).contains("a<b>&\"c\"\uFFFD\uFFFD 𠮷", "第二行"));
  }

  @Test
  void pageHasHeaderNumberAndDirection() throws Exception {
    byte[] document = written(SPANS);
    assertThat(blocks(document).toString()).contains("页眉", "第 1 页 共 1 页");
    String body = part(document, "word/document.xml");
    assertThat(body).contains("w:orient=\"landscape\"", "<w:tblGrid>", "<w:tblHeader");
    assertThat(part(document, "word/footer1.xml")).contains("NUMPAGES");
    assertThat(part(document, "word/fontTable.xml")).contains("仿宋_GB2312", "altName");
  }

  @Test
  void labelsStayWithWhatTheyHeadAndHighRowsGoOn() throws Exception {
    Table table =
        new Table(
            List.of(100),
            List.of(
                Row.of(Cell.head("目标")),
                Row.of(Cell.text("短")),
                Row.of(Cell.text("很长的目标。".repeat(200)))));
    String body = part(written(table), "word/document.xml");
    List<String> rows = List.of(body.split("<w:tr>", -1));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).contains("cantSplit", "keepNext");
    assertThat(rows.get(2)).contains("cantSplit").doesNotContain("keepNext");
    assertThat(rows.get(3)).doesNotContain("cantSplit", "keepNext");
  }

  @Test
  void tablesInSuccessionStayApart() throws Exception {
    assertThat(grids(written(SPANS, SPANS))).hasSize(2);
  }

  @Test
  void refusesRowsThatDoNotFill() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of(20, 30), List.of(Row.of(Cell.text("一格")))))
        .withMessageContaining("Row 1 takes 1");
  }

  private static byte[] written(org.plumbline.forms.sheet.Block... blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxWriter writer = DocxWriter.begin(out, Page.A4_LANDSCAPE, "页眉");
    List.of(blocks).forEach(writer::add);
    writer.end();
    return out.toByteArray();
  }

  private static String part(byte[] document, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      while (!zip.getNextEntry().getName().equals(name)) {
        zip.closeEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Block> blocks(byte[] document) throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    DocumentReader.withDefaults().read(new DocumentBytes("form.docx", document), blocks::add);
    return blocks;
  }

  private static List<Grid> grids(byte[] document) throws UnreadableDocumentException {
    return blocks(document).stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).grid())
        .toList();
  }
}
