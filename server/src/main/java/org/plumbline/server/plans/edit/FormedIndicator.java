package org.plumbline.server.plans.edit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.server.plans.TypedPlaces;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;

/** The indicators of a form. */
final class FormedIndicator {

  private static final int CATEGORY = 1;
  private static final int DIMENSION = 2;
  private static final int NAME = 3;
  private static final int DESCRIPTION = 4;
  private static final int TARGET = 5;
  private static final int BASIS = 6;
  private static final int WEIGHT = 7;

  private final FormReader reader;
  private final TypedPlaces places;
  private final OptionalInt year;
  private final OptionalInt formerYear;

  FormedIndicator(FormReader reader, TypedPlaces places, OptionalInt year, OptionalInt formerYear) {
    this.reader = reader;
    this.places = places;
    this.year = year;
    this.formerYear = formerYear;
  }

  Indicator form(IndicatorField field, Optional<Indicator> former) {
    int row = places.row();
    Optional<Classification> levels = former.map(Indicator::classification);
    Classification classification =
        new Classification(
            level(
                FormReader.find(Category.class, field.category()),
                levels.flatMap(Classification::category),
                () -> TypedPlaces.in(row, CATEGORY)),
            level(
                FormReader.find(Dimension.class, field.dimension()),
                levels.flatMap(Classification::dimension),
                () -> TypedPlaces.in(row, DIMENSION)));
    Sourced<String> name =
        text(former.map(Indicator::name), field.name(), () -> TypedPlaces.in(row, NAME));
    return new Indicator(
        classification,
        name,
        optional(
            former.flatMap(Indicator::description),
            field.description(),
            () -> TypedPlaces.in(row, DESCRIPTION)),
        target(field, former, classification, () -> TypedPlaces.in(row, TARGET)),
        basis(field.basis(), former.flatMap(Indicator::basis), () -> TypedPlaces.in(row, BASIS)),
        result(field.weight(), former, () -> TypedPlaces.in(row, WEIGHT)),
        former.map(Indicator::details).orElse(IndicatorDetails.none()));
  }

  private static <T> Optional<Sourced<T>> level(
      Optional<T> chosen, Optional<Sourced<T>> former, Supplier<SourceLocation> place) {
    return chosen.map(level ->
        former
            .map(known -> known.value().equals(level) ? known : new Sourced<>(level, known.at()))
            .orElseGet(() -> new Sourced<>(level, place.get())));
  }

  private static Sourced<String> text(
      Optional<Sourced<String>> former, String typed, Supplier<SourceLocation> place) {
    return former
        .map(known -> FormedPlan.changed(known, typed))
        .orElseGet(() -> new Sourced<>(typed, place.get()));
  }

  private static Optional<Sourced<String>> optional(
      Optional<Sourced<String>> former, String typed, Supplier<SourceLocation> place) {
    boolean untouched = former.isPresent() && FormedPlan.same(former.get().value(), typed);
    return typed.isBlank() && !untouched
        ? Optional.empty()
        : Optional.of(text(former, typed, place));
  }

  /**
   * The name, the dimension and the year decide how a value reads, so it is read anew with them.
   */
  private Optional<Sourced<Target>> target(
      IndicatorField field,
      Optional<Indicator> former,
      Classification classification,
      Supplier<SourceLocation> place) {
    Optional<Dimension> dimension = classification.dimension().map(Sourced::value);
    Optional<Sourced<Target>> known = former.flatMap(Indicator::target);
    boolean untouched =
        known.isPresent()
            && FormedPlan.same(known.get().value().text(), field.target())
            && FormedPlan.same(former.get().name().value(), field.name())
            && former.get().dimension().equals(dimension)
            && year.equals(formerYear);
    if (untouched || field.target().isBlank()) {
      return untouched ? known : Optional.empty();
    }
    Target target = reader.target(field.target(), field.name(), dimension, year);
    return Optional.of(new Sourced<>(target, known.map(Sourced::at).orElseGet(place)));
  }

  private Optional<Sourced<Basis>> basis(
      String typed, Optional<Sourced<Basis>> former, Supplier<SourceLocation> place) {
    if (former.isPresent() && FormedPlan.same(former.get().value().text(), typed)) {
      return former;
    }
    return typed.isBlank()
        ? Optional.empty()
        : Optional.of(new Sourced<>(reader.basis(typed), former.map(Sourced::at).orElseGet(place)));
  }

  private static PrintedResult result(
      String typed, Optional<Indicator> former, Supplier<SourceLocation> place) {
    PrintedResult known = former.map(Indicator::result).orElse(PrintedResult.none());
    Optional<Sourced<BigDecimal>> weight =
        FormNumbers.find(typed)
            .map(number ->
                known
                    .weight()
                    .map(old ->
                        old.value().compareTo(number) == 0 ? old : new Sourced<>(number, old.at()))
                    .orElseGet(() -> new Sourced<>(number, place.get())));
    return new PrintedResult(weight, known.actual(), known.actualQuantity(), known.score());
  }
}
