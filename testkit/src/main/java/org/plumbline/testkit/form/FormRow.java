package org.plumbline.testkit.form;

import java.util.List;
import java.util.function.UnaryOperator;

/** 表格行. A row of a form before any format writes it. */
public record FormRow(Kind kind, List<FormCell> cells) {

  /** 行种. Which part of a form a row belongs to. */
  public enum Kind {
    /** Above or below the indicators. */
    PLAIN,
    /** The labels of the indicator table. */
    HEAD,
    INDICATOR
  }

  public FormRow {
    cells = List.copyOf(cells);
  }

  static FormRow plain(FormCell... cells) {
    return new FormRow(Kind.PLAIN, List.of(cells));
  }

  FormRow withCells(List<FormCell> others) {
    return new FormRow(kind, others);
  }

  FormRow each(UnaryOperator<FormCell> change) {
    return withCells(cells.stream().map(change).toList());
  }

  int width() {
    return cells.stream().mapToInt(FormCell::across).sum();
  }
}
