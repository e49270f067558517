package org.plumbline.national.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.reading.layout.BasisReader;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;

/** Reads one indicator from its columns, understanding its target in its context. */
final class RowIndicatorReader {

  private static final int CATEGORY = 0;
  private static final int DIMENSION = 1;
  private static final int NAME = 2;
  private static final int DESCRIPTION = 3;
  private static final int TARGET = 4;
  private static final int BASIS = 5;
  private static final int WEIGHT = 6;
  private static final int ACTUAL = 7;
  private static final int SCORE = 8;

  private static final Map<String, Category> CATEGORIES = new HashMap<>();
  private static final Map<String, Dimension> DIMENSIONS = new HashMap<>();

  static {
    for (Category category : Category.values()) {
      CATEGORIES.put(category.code(), category);
    }
    for (Dimension dimension : Dimension.values()) {
      DIMENSIONS.put(dimension.code(), dimension);
    }
  }

  private final TargetReader targets;
  private final BasisReader bases;

  RowIndicatorReader(TargetReader targets, BasisReader bases) {
    this.targets = targets;
    this.bases = bases;
  }

  Indicator indicator(Row row, OptionalInt year, PlaceReader places) {
    Optional<Sourced<Category>> category =
        known(CATEGORIES, row.getString(CATEGORY))
            .map(value -> new Sourced<>(value, places.next(value.official())));
    Optional<Sourced<Dimension>> dimension =
        known(DIMENSIONS, row.getString(DIMENSION))
            .map(value -> new Sourced<>(value, places.next(value.official())));
    String name = row.getString(NAME);
    Sourced<String> printedName = new Sourced<>(name, places.next(name));
    Optional<Sourced<String>> description = RowPlanReader.find(row.getString(DESCRIPTION), places);
    TargetContext around = new TargetContext(name, dimension.map(Sourced::value), year);
    Optional<Sourced<Target>> target =
        RowPlanReader.find(row.getString(TARGET), places)
            .map(printed -> printed.map(text -> targets.read(text, around)));
    Optional<Sourced<Basis>> basis =
        RowPlanReader.find(row.getString(BASIS), places).map(printed -> printed.map(bases::read));
    return new Indicator(
        new Classification(category, dimension),
        printedName,
        description,
        target,
        basis,
        result(row, around, places),
        IndicatorDetails.none());
  }

  private PrintedResult result(Row row, TargetContext around, PlaceReader places) {
    if (row.isNullAt(WEIGHT) && row.isNullAt(ACTUAL) && row.isNullAt(SCORE)) {
      return PrintedResult.none();
    }
    Optional<Sourced<BigDecimal>> weight = number(row.getString(WEIGHT), places);
    Optional<Sourced<String>> actual = RowPlanReader.find(row.getString(ACTUAL), places);
    return new PrintedResult(
        weight,
        actual,
        actual.flatMap(text -> targets.read(text.value(), around).quantity()),
        number(row.getString(SCORE), places));
  }

  private static Optional<Sourced<BigDecimal>> number(@Nullable String text, PlaceReader places) {
    return RowPlanReader.find(text, places).map(printed -> printed.map(BigDecimal::new));
  }

  private static <T> Optional<T> known(Map<String, T> values, @Nullable String code) {
    if (code == null) {
      return Optional.empty();
    }
    T value = values.get(code);
    if (value == null) {
      throw new DamagedRowException("no such category or dimension: " + code);
    }
    return Optional.of(value);
  }
}
