package org.plumbline.reading.layout;

/** What a column of an indicator table holds. */
enum Column {
  LEVEL1,
  LEVEL2,
  LEVEL3,
  TARGET,
  OPERATOR,
  UNIT,
  ACTUAL,
  WEIGHT,
  SCORE,
  DESCRIPTION,
  BASIS,
  /** The label that names the table, beside or above its columns. */
  SECTION,
  /** Known, but an indicator has no room for it. */
  UNKEPT
}
