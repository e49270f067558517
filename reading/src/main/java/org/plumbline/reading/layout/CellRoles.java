package org.plumbline.reading.layout;

import java.util.HashMap;
import java.util.Map;

/** What became of every cell; a cell that nobody marks is left over. */
final class CellRoles {

  private final Map<GridCell, CellRole> roles = new HashMap<>();
  private final Map<GridCell, String> hints = new HashMap<>();
  private final Map<GridCell, String> uses = new HashMap<>();

  /** Remembers under which label a cell stands, should it be left over. */
  void hint(GridCell cell, String label) {
    if (!label.isEmpty()) {
      hints.putIfAbsent(cell, label);
    }
  }

  /** The label a cell stands under; empty where none is known. */
  String hint(GridCell cell) {
    return hints.getOrDefault(cell, "");
  }

  /** Marks a cell; what was marked more strongly before stays so. */
  void mark(GridCell cell, CellRole role) {
    roles.merge(cell, role, (old, now) -> old.compareTo(now) >= 0 ? old : now);
  }

  /** Marks a cell as used, for the field or column of the given code. */
  void used(GridCell cell, String use) {
    mark(cell, CellRole.USED);
    uses.putIfAbsent(cell, use);
  }

  void label(GridCell cell) {
    mark(cell, CellRole.LABEL);
  }

  CellRole of(GridCell cell) {
    return roles.getOrDefault(cell, CellRole.LEFT_OVER);
  }

  boolean isLeftOver(GridCell cell) {
    return of(cell) == CellRole.LEFT_OVER;
  }

  /** What a used cell was used for; empty for others. */
  String use(GridCell cell) {
    return uses.getOrDefault(cell, "");
  }
}
