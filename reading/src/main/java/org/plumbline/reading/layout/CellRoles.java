package org.plumbline.reading.layout;

import java.util.HashMap;
import java.util.Map;

/** What became of every cell; a cell that nobody marks is left over. */
final class CellRoles {

  /** The account a reader gives of a cell, weakest first. */
  enum Role {
    LEFT_OVER,
    /** Carries nothing: a dash that stands for a blank, a repeated title. */
    DECORATION,
    /** Says what other cells are. */
    LABEL,
    /** Its value is in the plan. */
    USED
  }

  private final Map<GridCell, Role> roles = new HashMap<>();
  private final Map<GridCell, String> hints = new HashMap<>();

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
  void mark(GridCell cell, Role role) {
    roles.merge(cell, role, (old, now) -> old.compareTo(now) >= 0 ? old : now);
  }

  void used(GridCell cell) {
    mark(cell, Role.USED);
  }

  void label(GridCell cell) {
    mark(cell, Role.LABEL);
  }

  Role of(GridCell cell) {
    return roles.getOrDefault(cell, Role.LEFT_OVER);
  }
}
