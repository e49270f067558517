package org.plumbline.reading.layout;

import java.util.List;

/**
 * The pieces of one form, before they are read.
 *
 * @param index the labelled values outside the indicator tables
 * @param rest the cells outside the indicator tables
 */
record FormParts(FormArea area, LabelIndex index, List<GridCell> rest, IndicatorRows rows) {

  /**
   * The rows of the indicator tables.
   *
   * @param annual the indicators of the year
   * @param longTerm those of several years
   * @param totals rows that add up the rows above them
   */
  record IndicatorRows(
      List<IndicatorRow> annual, List<IndicatorRow> longTerm, List<IndicatorRow> totals) {

    IndicatorRows {
      annual = List.copyOf(annual);
      longTerm = List.copyOf(longTerm);
      totals = List.copyOf(totals);
    }
  }

  FormParts {
    rest = List.copyOf(rest);
  }
}
