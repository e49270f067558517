package org.plumbline.evidence.register;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 台账. A typed table that a programme keeps.
 *
 * @param name as measures call it, {@code stock_movements}
 * @param key the columns that together are different in every record
 * @param date the column from whose day on a record is known; absent where records have no day
 */
public record Register(
    String name, Bilingual title, List<Column> columns, List<String> key, Optional<String> date) {

  public Register {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** The place of a column in every record of this register. */
  public Optional<Integer> findColumn(String column) {
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).name().equals(column)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
