package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.docx.WordCell;
import org.plumbline.testkit.docx.WordCell.Down;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;

class DocxTableTest {

  @Test
  void gridSpanCoversColumns() {
    Grid grid = read(new WordTable(3).row(WordCell.of("宽").across(2), WordCell.of("窄")));
    assertThat(grid.cells()).containsExactly(new Cell(1, 1, 1, 2, "宽"), Cell.single(1, 3, "窄"));
  }

  @Test
  void verticalMergeCoversRows() {
    Grid grid =
        read(
            new WordTable(2)
                .row(WordCell.of("产出").down(Down.RESTART), WordCell.of("数量"))
                .row(WordCell.of("").down(Down.CONTINUE), WordCell.of("质量"))
                .row(WordCell.of("效益").down(Down.RESTART), WordCell.of("社会")));
    assertThat(grid.cells())
        .containsExactly(
            new Cell(1, 1, 2, 1, "产出"),
            Cell.single(1, 2, "数量"),
            Cell.single(2, 2, "质量"),
            Cell.single(3, 1, "效益"),
            Cell.single(3, 2, "社会"));
  }

  @Test
  void mergeWithoutBeginningBegins() {
    Grid grid =
        read(
            new WordTable(2)
                .row(WordCell.of("孤").down(Down.CONTINUE), WordCell.of("一"))
                .row(WordCell.of("").down(Down.CONTINUE), WordCell.of("二")));
    assertThat(grid.cells().getFirst()).isEqualTo(new Cell(1, 1, 2, 1, "孤"));
  }

  @Test
  void mergeOfAnotherWidthIsItsOwnCell() {
    Grid grid =
        read(
            new WordTable(3)
                .row(WordCell.of("宽").across(2).down(Down.RESTART), WordCell.of("一"))
                .row(WordCell.of("窄").down(Down.CONTINUE), WordCell.of("二"), WordCell.of("三")));
    assertThat(grid.cells()).contains(new Cell(1, 1, 1, 2, "宽"), Cell.single(2, 1, "窄"));
  }

  @Test
  void oldHorizontalMergeCoversColumns() {
    String row =
        "<w:tr>"
            + cell("<w:hMerge w:val=\"restart\"/>", "宽")
            + cell("<w:hMerge/>", "")
            + cell("", "三")
            + "</w:tr>";
    assertThat(table(row).cells())
        .containsExactly(new Cell(1, 1, 1, 2, "宽"), Cell.single(1, 3, "三"));
  }

  @Test
  void columnsLeftOutShiftARow() {
    String row =
        "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>"
            + cell("", "三")
            + "</w:tr>";
    assertThat(table(row).cells()).containsExactly(Cell.single(1, 3, "三"));
  }

  @Test
  void rowsMayBeShorter() {
    Grid grid = read(new WordTable(3).texts("一", "二", "三").texts("四"));
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.row(2)).containsExactly(Cell.single(2, 1, "四"));
    assertThat(grid.at(2, 2)).isEmpty();
  }

  @Test
  void paragraphsOfACellAreLines() {
    assertThat(read(new WordTable(1).texts("一\n\n三\n")).cells())
        .containsExactly(Cell.single(1, 1, "一\n\n三"));
  }

  @Test
  void nestedTableFollowsItsOuterTable() {
    WordTable innermost = new WordTable(1).texts("最内");
    WordTable inner =
        new WordTable(2).row(WordCell.of("内一"), WordCell.of("内二").holding(innermost.xml()));
    WordTable outer =
        new WordTable(2).row(WordCell.of("外一").holding(inner.xml()), WordCell.of("外二"));
    Blocks read = Blocks.of(WordDocument.plain().table(outer).table(new WordTable(1).texts("后")));
    assertThat(read.tables())
        .extracting(DocxTableTest::texts)
        .containsExactly(List.of("外一", "外二"), List.of("内一", "内二"), List.of("最内"), List.of("后"));
    assertThat(read.tables()).extracting(Grid::table).containsExactly(1, 2, 3, 4);
  }

  @Test
  void deletedAndHiddenRowsDoNotCount() {
    String rows =
        "<w:tr><w:trPr><w:del/></w:trPr>"
            + cell("", "删")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:hidden/></w:trPr>"
            + cell("", "藏")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:ins/></w:trPr>"
            + cell("", "增")
            + "</w:tr>";
    assertThat(table(rows).cells()).containsExactly(Cell.single(1, 1, "增"));
  }

  @Test
  void deletedCellIsBlank() {
    String row = "<w:tr>" + cell("<w:cellDel/>", "删") + cell("", "留") + "</w:tr>";
    assertThat(texts(table(row))).containsExactly("", "留");
  }

  @Test
  void textBoxInACellBelongsToTheCell() {
    String box =
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
    String row = "<w:tr><w:tc><w:p>" + box + "<w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr>";
    assertThat(texts(table(row))).containsExactly("格\n框");
  }

  @Test
  void documentWithoutTablesIsFine() {
    assertThat(Blocks.of(WordDocument.plain().paragraph("通知")).tables()).isEmpty();
  }

  private static Grid read(WordTable table) {
    return Blocks.of(WordDocument.plain().table(table)).tables().getFirst();
  }

  private static Grid table(String rows) {
    return Blocks.ofBody("<w:tbl>" + rows + "</w:tbl>").tables().getFirst();
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
        .formatted(properties, text);
  }

  private static List<String> texts(Grid grid) {
    return grid.cells().stream().map(Cell::text).toList();
  }
}
