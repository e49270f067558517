package org.plumbline.forms;

import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/** 位置. Where something stands in its document, in words. */
public final class Places {

  private Places() {}

  public static Bilingual of(SourceLocation at) {
    if (at.insideTable()) {
      return page(
          at,
          "表 " + at.table() + " 第 " + at.row() + " 行第 " + at.column() + " 列",
          "table " + at.table() + ", row " + at.row() + ", column " + at.column());
    }
    return at.row() > 0
        ? page(at, "第 " + at.row() + " 段", "paragraph " + at.row())
        : page(at, "全文", "whole document");
  }

  private static Bilingual page(SourceLocation at, String zh, String en) {
    return at.page().isPresent()
        ? Bilingual.of(
            "第 " + at.page().getAsInt() + " 页 " + zh, "page " + at.page().getAsInt() + ", " + en)
        : Bilingual.of(zh, en);
  }
}
