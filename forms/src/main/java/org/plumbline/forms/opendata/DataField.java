package org.plumbline.forms.opendata;

import java.util.Optional;
import java.util.function.Function;

/**
 * 数据字段. One column of published data.
 *
 * @param type of Table Schema
 * @param columnType of the Fiscal Data Package; blank where it has none
 */
record DataField<T>(
    String name, String type, String columnType, Function<T, Optional<String>> value) {

  static <T> DataField<T> field(
      String name, String type, String columnType, Function<T, Optional<String>> value) {
    return new DataField<>(name, type, columnType, value);
  }

  /** The cell of {@code row}; blank where it says nothing. */
  String text(T row) {
    return value.apply(row).orElse("");
  }
}
