package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.docx.WordCell;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;

/** The reader and Apache POI find the same cells and texts in generated documents. */
class PoiOracleTest {

  /** A cell of a generated row. */
  record Shape(String text, int across, boolean startsMerge) {}

  @Property(tries = 200, seed = "20225")
  void cellsAndTextsAreThoseOfPoi(
      @ForAll("shapes") @Size(min = 1, max = 5) List<Shape> shapes,
      @ForAll @Size(min = 1, max = 4) List<Boolean> rows)
      throws IOException {
    byte[] bytes = document(shapes, rows);
    Grid grid = Blocks.of(bytes).tables().getFirst();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(grid.cells().stream().map(PoiOracleTest::print).toList())
          .containsExactlyElementsOf(cells(word.getTables().getFirst()));
    }
  }

  @Provide
  Arbitrary<List<Shape>> shapes() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("预算数150家≥%&<\n\t ").ofMaxLength(8);
    Arbitrary<Shape> shape =
        texts.flatMap(text ->
            Arbitraries.integers()
                .between(1, 3)
                .flatMap(across ->
                    Arbitraries.of(true, false).map(merge -> new Shape(text, across, merge))));
    return shape.list();
  }

  /** Each row but the first either continues the merges above or begins them anew. */
  private static byte[] document(List<Shape> shapes, List<Boolean> rows) {
    WordTable table = new WordTable(shapes.stream().mapToInt(Shape::across).sum());
    boolean first = true;
    for (boolean continues : rows) {
      List<WordCell> cells = new ArrayList<>();
      for (Shape shape : shapes) {
        WordCell cell = WordCell.of(shape.text()).across(shape.across());
        WordCell.Down merge = continues && !first ? WordCell.Down.CONTINUE : WordCell.Down.RESTART;
        cells.add(shape.startsMerge() ? cell.down(merge) : cell);
      }
      table.row(cells);
      first = false;
    }
    return WordDocument.plain().table(table).bytes();
  }

  private static List<String> cells(XWPFTable table) {
    List<String> cells = new ArrayList<>();
    int number = 0;
    for (XWPFTableRow row : table.getRows()) {
      number++;
      int column = 1;
      for (XWPFTableCell cell : row.getTableCells()) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        int across = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
        boolean continued =
            properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
        if (!continued) {
          cells.add(number + "/" + column + "+" + across + ":" + text(cell));
        }
        column += across;
      }
    }
    return cells;
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String print(Cell cell) {
    return cell.row() + "/" + cell.column() + "+" + cell.columnSpan() + ":" + cell.text();
  }
}
