package org.plumbline.national.making;

import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/**
 * The places of a made-up form.
 *
 * @param table place of the form in its document, from 1
 */
record Sheet(int table) {

  <T> Sourced<T> cell(T value, int row, int column, String text) {
    return new Sourced<>(value, SourceLocation.cell(0, table, row, column, text));
  }

  Sourced<String> cell(String text, int row, int column) {
    return cell(text, row, column, text);
  }

  Sourced<String> title(String text) {
    return new Sourced<>(text, SourceLocation.paragraph(0, table, text));
  }
}
