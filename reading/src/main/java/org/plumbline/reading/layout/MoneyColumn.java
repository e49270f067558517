package org.plumbline.reading.layout;

/** What a column of a funding table holds, on forms that report the year. */
enum MoneyColumn {
  PLANNED,
  ANNUAL_BUDGET,
  SPENT,
  UNKEPT
}
