package org.plumbline.testkit.docx;

/** 重复单元格. How a form prints a category that covers several indicators. */
public enum RepeatedCells {
  /** One cell merged over the rows. */
  MERGED,
  /** Printed once, then blank. */
  BLANK,
  /** Printed in every row. */
  PRINTED
}
