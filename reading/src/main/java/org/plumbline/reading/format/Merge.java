package org.plumbline.reading.format;

/** 合并. How a cell of a Word table takes part in a merge. */
public enum Merge {
  NONE,
  /** The first cell of a merge, whose text is printed. */
  STARTS,
  /** A later cell of a merge; Word prints nothing of it. */
  CONTINUES;

  /** As {@code w:vMerge} and {@code w:hMerge} say it. */
  public static Merge of(String printed) {
    return printed.equals("restart") ? STARTS : CONTINUES;
  }
}
