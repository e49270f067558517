package org.plumbline.server.plans.page;

import java.util.List;
import java.util.Optional;
import org.plumbline.forms.Places;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.TypedPlaces;

/**
 * One cell of the official table.
 *
 * @param scope {@code row} or {@code col} for a heading, empty for a value
 * @param style its class in the style sheet
 * @param label key of the words of a heading, empty where {@code text} says it
 * @param aside how the value was understood, and what was assumed
 * @param original what the document says, where that was changed here
 */
public record SheetCell(
    String scope,
    String style,
    int columns,
    int rows,
    String label,
    String text,
    List<Remark> remarks,
    List<Bilingual> aside,
    Optional<String> original,
    Optional<SourceLocation> at) {

  public SheetCell {
    remarks = List.copyOf(remarks);
    aside = List.copyOf(aside);
  }

  static SheetCell heading(String scope, String label) {
    return new SheetCell(
        scope, "", 1, 1, label, "", List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  static SheetCell value(String style, String text) {
    return new SheetCell(
        "", style, 1, 1, "", text, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  SheetCell across(int more) {
    return new SheetCell(scope, style, more, rows, label, text, remarks, aside, original, at);
  }

  SheetCell down(int more) {
    return new SheetCell(scope, style, columns, more, label, text, remarks, aside, original, at);
  }

  SheetCell with(List<Bilingual> aside) {
    return new SheetCell(scope, style, columns, rows, label, text, remarks, aside, original, at);
  }

  /** A heading whose words the document printed. */
  SheetCell saying(String words) {
    return new SheetCell(scope, style, columns, rows, "", words, remarks, aside, original, at);
  }

  SheetCell from(SourceLocation place, List<Remark> remarks, Optional<String> original) {
    return new SheetCell(
        scope, style, columns, rows, label, text, remarks, aside, original, Optional.of(place));
  }

  /** Where the value stands, in words; empty where it was typed in here. */
  public Optional<Bilingual> place() {
    return at.filter(place -> !TypedPlaces.isTyped(place)).map(Places::of);
  }

  /** The gravest of the remarks, for the colour of the cell; empty where there is none. */
  public String gravest() {
    return List.of("error", "warning", "info").stream()
        .filter(severity -> remarks.stream().anyMatch(each -> each.severity().equals(severity)))
        .findFirst()
        .orElse("");
  }
}
