package org.plumbline.reading.doc;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.format.Merge;

/** RTF 表格行. Rows as RTF writes them: first where the cells end, then what they hold. */
final class RtfRows {

  private final List<Definition> definitions = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private EdgeTable table = new EdgeTable();
  private Merge down = Merge.NONE;
  private Merge across = Merge.NONE;
  private int left;

  /** A cell of the row to come. */
  private record Definition(int right, Merge down, Merge across) {}

  /** Takes a control word about rows; false where it is about something else. */
  boolean control(String word, int number) {
    switch (word) {
      case "trowd" -> {
        definitions.clear();
        left = 0;
        down = Merge.NONE;
        across = Merge.NONE;
      }
      case "trleft" -> left = number;
      case "clvmgf" -> down = Merge.STARTS;
      case "clvmrg" -> down = Merge.CONTINUES;
      case "clmgf" -> across = Merge.STARTS;
      case "clmrg" -> across = Merge.CONTINUES;
      case "cellx" -> {
        definitions.add(new Definition(number, down, across));
        down = Merge.NONE;
        across = Merge.NONE;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  void cell(String text) {
    texts.add(text.strip());
  }

  void endRow() {
    List<EdgeTable.EdgeCell> cells = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < texts.size(); i++) {
      boolean defined = i < definitions.size();
      Definition cell =
          defined ? definitions.get(i) : new Definition(edge + 1000, Merge.NONE, Merge.NONE);
      int right = Math.max(edge + 1, cell.right());
      cells.add(new EdgeTable.EdgeCell(edge, right, cell.down(), cell.across(), texts.get(i)));
      edge = right;
    }
    texts.clear();
    if (!cells.isEmpty()) {
      table.row(cells);
    }
  }

  boolean isOpen() {
    return !table.isEmpty();
  }

  /** The rows so far as a table; the next row begins another one. */
  EdgeTable take() {
    if (!texts.isEmpty()) {
      endRow();
    }
    EdgeTable finished = table;
    table = new EdgeTable();
    return finished;
  }
}
