package org.plumbline.forms.html;

import java.util.ArrayList;
import java.util.List;

/**
 * An element's name and attributes; values are escaped where they are written.
 *
 * @param attributes names and values, alternating
 */
record Tag(String name, List<String> attributes) {

  Tag {
    attributes = List.copyOf(attributes);
  }

  static Tag of(String name) {
    return new Tag(name, List.of());
  }

  /** An element of a CSS class, or of several separated by blanks. */
  static Tag of(String name, String styles) {
    return styles.isBlank() ? of(name) : of(name).with("class", styles.strip());
  }

  static Tag link(String target) {
    return of("a").with("href", target);
  }

  Tag with(String attribute, String value) {
    List<String> more = new ArrayList<>(attributes);
    more.add(attribute);
    more.add(value);
    return new Tag(name, more);
  }

  Tag id(String id) {
    return with("id", id);
  }

  /** Columns covered; one is not worth saying. */
  Tag across(int columns) {
    return columns == 1 ? this : with("colspan", Integer.toString(columns));
  }

  /** Rows covered; one is not worth saying. */
  Tag down(int rows) {
    return rows == 1 ? this : with("rowspan", Integer.toString(rows));
  }

  /** A header cell of the column below it. */
  static Tag columnHeader(String styles) {
    return of("th", styles).with("scope", "col");
  }

  /** A header cell of the row, or the cell, beside it. */
  static Tag rowHeader(String styles) {
    return of("th", styles).with("scope", "row");
  }
}
