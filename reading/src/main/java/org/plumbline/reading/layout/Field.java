package org.plumbline.reading.layout;

/** What a labelled cell outside the indicator table says. */
enum Field {
  PROJECT_CODE,
  PROJECT_NAME,
  UNIT,
  DEPARTMENT,
  MONEY_UNIT,
  FISCAL_YEAR,
  PURPOSE,
  TOTAL,
  FISCAL,
  OTHER,
  GOALS,
  SPENDING_PLAN,
  /** A label that only names a part of the form. */
  SECTION,
  LONG_TERM_GOALS,
  LONG_TERM_TOTAL,
  /** Money from a source without room of its own. */
  SOURCE,
  ANNUAL_BUDGET,
  SPENT,
  RESULTS,
  TOTAL_SCORE,
  /** People and their telephones: not kept. */
  CONTACT,
  /** Known, without room of its own. */
  NOTED
}
