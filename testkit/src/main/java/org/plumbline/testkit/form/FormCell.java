package org.plumbline.testkit.form;

/**
 * 表格单元. A cell of a form before any format writes it.
 *
 * @param across columns it covers
 * @param down rows it covers; the rows below hold {@link Role#COVERED} cells in its place
 */
public record FormCell(Role role, String text, int across, int down) {

  /** 单元作用. What a cell is for, so that a quirk knows which cells it changes. */
  public enum Role {
    LABEL,
    COLUMN_HEAD,
    LEVEL1,
    LEVEL2,
    TARGET,
    MONEY,
    GOAL,
    TEXT,
    /** Hidden below a cell that is merged over rows. */
    COVERED
  }

  static FormCell of(Role role, String text) {
    return new FormCell(role, text, 1, 1);
  }

  static FormCell label(String text) {
    return of(Role.LABEL, text);
  }

  static FormCell blank() {
    return of(Role.TEXT, "");
  }

  FormCell withText(String other) {
    return new FormCell(role, other, across, down);
  }

  FormCell across(int columns) {
    return new FormCell(role, text, columns, down);
  }

  FormCell down(int rows) {
    return new FormCell(role, text, across, rows);
  }

  /** What stands below this cell where it is merged over rows. */
  FormCell covered() {
    return new FormCell(Role.COVERED, "", across, 1);
  }
}
