package org.plumbline.server.plans.page;

import java.util.List;

/** One row of the official table; the margin beside it shows the remarks of its cells. */
public record SheetLine(String style, List<SheetCell> cells) {

  public SheetLine {
    cells = List.copyOf(cells);
  }

  static SheetLine of(String style, SheetCell... cells) {
    return new SheetLine(style, List.of(cells));
  }

  public List<Remark> remarks() {
    return cells.stream().flatMap(cell -> cell.remarks().stream()).distinct().toList();
  }
}
