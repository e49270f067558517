package org.plumbline.reading.layout;

/** What a column of a funding table holds, on forms that report the year. */
enum MoneyColumn {
  PLANNED,
  ANNUAL_BUDGET,
  SPENT,
  FORECAST,
  WEIGHT,
  RATE,
  SCORE;

  /** Whether the column holds amounts. */
  boolean isMoney() {
    return compareTo(FORECAST) <= 0;
  }
}
