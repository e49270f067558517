package org.plumbline.forms.docx;

import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.RowHeights;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;

/** Writes tables. A cell over several rows is written once and continued in each row below. */
final class TableXml {

  /** From this height, in points, a row may go on on the next page: moved there it leaves a gap. */
  private static final double HIGH = 150;

  private final XmlPart xml;
  private final StoryXml story;

  /** Whether the row that is being written stays on the page of the next. */
  private boolean kept;

  TableXml(XmlPart xml) {
    this.xml = xml;
    this.story = new StoryXml(xml);
  }

  /** Where a cell above goes on: its width in columns, and how many rows it still takes. */
  private record Continued(int columns, int rows) {

    static final Continued NONE = new Continued(0, 0);
  }

  void write(Table table) throws XMLStreamException {
    List<Integer> widths = table.widths();
    xml.open("tbl").open("tblPr").empty("tblStyle", "val", "FormTable");
    xml.empty("tblW", "w", Lengths.twips(sum(widths, 0, widths.size())), "type", "dxa");
    xml.empty("jc", "val", "center").empty("tblLayout", "type", "fixed").close();
    xml.open("tblGrid");
    for (int width : widths) {
      xml.empty("gridCol", "w", Lengths.twips(width));
    }
    xml.close();
    Continued[] above = new Continued[widths.size()];
    Arrays.fill(above, Continued.NONE);
    boolean onTop = true;
    double[] heights = RowHeights.of(table);
    for (int i = 0; i < heights.length; i++) {
      Row row = table.rows().get(i);
      onTop &= row.repeated(); // Word repeats no other rows than the first
      kept = row.labelsOnly() && i + 1 < heights.length;
      write(onTop ? row : row.unrepeated(), heights[i] > HIGH, widths, above);
    }
    xml.close();
  }

  private void write(Row row, boolean high, List<Integer> widths, Continued[] above)
      throws XMLStreamException {
    xml.open("tr").open("trPr");
    if (row.leastMillimetres() > 0) {
      xml.empty("trHeight", "val", Lengths.twips(row.leastMillimetres()), "hRule", "atLeast");
    }
    if (!high) {
      xml.empty("cantSplit");
    }
    if (row.repeated()) {
      xml.empty("tblHeader");
    }
    xml.close();
    int column = 0;
    for (Cell cell : row.cells()) {
      column = continueFrom(column, widths, above);
      write(cell, sum(widths, column, cell.columns()));
      above[column] = new Continued(cell.columns(), cell.rows() - 1);
      column += cell.columns();
    }
    continueFrom(column, widths, above);
    xml.close();
  }

  /** Continues the cells that cover the columns from here on; gives the first free column. */
  private int continueFrom(int start, List<Integer> widths, Continued[] above)
      throws XMLStreamException {
    int column = start;
    while (column < above.length && above[column].rows() > 0) {
      Continued cell = above[column];
      open(sum(widths, column, cell.columns()), cell.columns());
      xml.empty("vMerge").close();
      story.write(Paragraph.of(TextStyle.TABLE_TEXT, ""), kept);
      xml.close();
      above[column] = new Continued(cell.columns(), cell.rows() - 1);
      column += cell.columns();
    }
    return column;
  }

  private void write(Cell cell, int width) throws XMLStreamException {
    open(width, cell.columns());
    if (cell.rows() > 1) {
      xml.empty("vMerge", "val", "restart");
    }
    xml.empty("vAlign", "val", "center").close();
    for (Paragraph paragraph : cell.content()) {
      story.write(paragraph, kept);
    }
    if (cell.content().isEmpty()) {
      story.write(Paragraph.of(TextStyle.TABLE_TEXT, ""), kept);
    }
    xml.close();
  }

  private void open(int width, int columns) throws XMLStreamException {
    xml.open("tc").open("tcPr").empty("tcW", "w", Lengths.twips(width), "type", "dxa");
    if (columns > 1) {
      xml.empty("gridSpan", "val", Integer.toString(columns));
    }
  }

  private static int sum(List<Integer> widths, int from, int count) {
    return widths.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
  }
}
