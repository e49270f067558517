package org.plumbline.server.registers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.sql.StoredRow.Place;
import org.plumbline.model.text.Bilingual;

/**
 * 表格行. One line of the sheet in which records are typed.
 *
 * @param place of a record that is there; a new one has none
 * @param texts one for each column
 * @param problems by the place of the column
 */
public record GridLine(
    Optional<Place> place, List<String> texts, Map<Integer, Bilingual> problems, boolean struck) {

  public GridLine {
    texts = List.copyOf(texts);
    problems = Map.copyOf(problems);
  }

  static GridLine blank(int columns) {
    return new GridLine(Optional.empty(), Collections.nCopies(columns, ""), Map.of(), false);
  }

  /** A new line in which nothing was written. */
  boolean isEmpty() {
    return place.isEmpty() && texts.stream().allMatch(String::isBlank);
  }

  GridLine with(Map<Integer, Bilingual> found) {
    return new GridLine(place, texts, found, struck);
  }

  /** How a form names the record. */
  public String name() {
    return place.map(its -> its.file() + "-" + its.row()).orElse("");
  }

  /** What {@link #name} says. */
  static Optional<Place> place(String name) {
    String[] numbers = name.split("-", 2);
    try {
      return numbers.length == 2
          ? Optional.of(new Place(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
