package org.plumbline.national.making;

import java.io.Serializable;

/**
 * 虚构年度的分片. Units of one year that are made together.
 *
 * @param from the first unit
 * @param to the unit after the last
 */
record YearPart(int number, int year, int from, int to) implements Serializable {

  private static final long serialVersionUID = 1L;

  String file() {
    return "part-%05d.parquet".formatted(number);
  }
}
