package org.plumbline.reading.target;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;

/** A target as one line that a person can review. */
final class TargetLine {

  private TargetLine() {}

  static String of(Target target) {
    String assumptions =
        target.assumptions().stream().map(Assumption::code).collect(Collectors.joining(", "));
    return "%s → %s%s%s"
        .formatted(
            target.text(),
            target.kind(),
            value(target).map(value -> " " + value).orElse(""),
            assumptions.isEmpty() ? "" : " [" + assumptions + "]");
  }

  /** Only the kind and the value as it was understood: {@code at_least 80 %}. */
  static String meaning(Target target) {
    String value =
        value(target).map(found -> " " + found.replaceAll(" \\([^()]*, [^()]*\\)", "")).orElse("");
    return target.kind() + value;
  }

  private static Optional<String> value(Target target) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, _) -> Optional.of(amount(floor));
      case Target.AtMost(_, Quantity ceiling, _) -> Optional.of(amount(ceiling));
      case Target.Exactly(_, Quantity value) -> Optional.of(amount(value));
      case Target.Between(_, Quantity low, Quantity high) ->
          Optional.of(amount(low) + " to " + amount(high));
      case Target.Deadline(_, Optional<LocalDate> by) ->
          Optional.of(by.map(LocalDate::toString).orElse("open"));
      case Target.Trend trend -> Optional.of(trend.direction().code());
      case Target.State state -> Optional.of(state.word());
      case Target.Grade grade ->
          Optional.of(String.join(" ", grade.scale()) + " wanted " + grade.wanted().orElse("?"));
      case Target.YesNo yesNo -> Optional.of(yesNo.word());
      case Target.Narrative _ -> Optional.empty();
    };
  }

  private static String amount(Quantity quantity) {
    String unit = quantity.unit().symbol().isEmpty() ? "(none)" : quantity.unit().symbol();
    return "%s %s (%s, %s %s)"
        .formatted(
            quantity.amount().toPlainString(),
            unit,
            quantity.unit().dimension().code(),
            quantity.baseAmount().toPlainString(),
            quantity.unit().base());
  }
}
