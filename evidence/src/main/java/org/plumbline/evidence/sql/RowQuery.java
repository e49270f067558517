package org.plumbline.evidence.sql;

import java.util.Optional;
import org.plumbline.evidence.register.Column;

/**
 * 台账查询. Which records of a register are wanted, in which order.
 *
 * @param words what one of their texts contains
 * @param personal whether texts of personal data are looked through too
 * @param order by which column; as they were put in where there is none
 */
public record RowQuery(
    Optional<String> words, boolean personal, Optional<Column> order, boolean descending) {

  /** All, as they were put in. */
  public static RowQuery all() {
    return new RowQuery(Optional.empty(), false, Optional.empty(), false);
  }
}
