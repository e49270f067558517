package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.CategoryWeight;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.source.Sourced;

/**
 * Fills the first two levels of every indicator. Merged cells leave blanks: below the printed word,
 * or, where it stands in the middle of its block, above it too.
 */
final class Levels {

  private final ReadingContext context;
  private final List<IndicatorRow> rows;
  private Optional<Sourced<Category>> category = Optional.empty();
  private Optional<Sourced<Dimension>> dimension = Optional.empty();
  private Optional<GridCell> categoryCell = Optional.empty();
  private Optional<GridCell> unknown = Optional.empty();
  private boolean secondPrinted;

  /** Whether the open block began without the word of its category, which may stand amid it. */
  private boolean isInferred;

  private Levels(ReadingContext context, List<IndicatorRow> rows) {
    this.context = context;
    this.rows = rows;
  }

  /** One classification a row, in order. */
  static List<Classification> read(ReadingContext context, List<IndicatorRow> rows) {
    Levels levels = new Levels(context, rows);
    List<Classification> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(levels.row(i));
    }
    return read;
  }

  /** The points printed inside the labels of categories, each label once. */
  static List<CategoryWeight> weights(ReadingContext context, List<IndicatorRow> rows) {
    LevelWords words = context.vocabulary().levels();
    return rows.stream()
        .flatMap(row -> row.printed(Column.LEVEL1).stream())
        .distinct()
        .flatMap(cell ->
            words
                .category(cell.text())
                .flatMap(category ->
                    cell.label()
                        .points()
                        .map(points ->
                            new CategoryWeight(
                                category, new Sourced<>(points, context.locate(cell)))))
                .stream())
        .toList();
  }

  private Classification row(int index) {
    IndicatorRow row = rows.get(index);
    Optional<GridCell> first = row.printed(Column.LEVEL1);
    Optional<GridCell> second = row.printed(Column.LEVEL2);
    first.ifPresent(context.roles()::label);
    second.ifPresent(context.roles()::label);
    if (first.isPresent() && !first.equals(categoryCell)) {
      startCategory(first.get());
    }
    if (second.isPresent()) {
      readSecond(second.get());
    } else if (dimension.isEmpty() && !secondPrinted) {
      dimension = dimensionBelow(index);
    }
    if (first.isEmpty() || category.isEmpty()) {
      category = carried(index);
    }
    return new Classification(category, dimension);
  }

  private void startCategory(GridCell cell) {
    LevelWords words = context.vocabulary().levels();
    Optional<Sourced<Category>> begun = category.filter(_ -> isInferred);
    Optional<Sourced<Dimension>> above = dimension;
    isInferred = false;
    categoryCell = Optional.of(cell);
    secondPrinted = false;
    category = words.category(cell.text()).map(value -> new Sourced<>(value, context.locate(cell)));
    boolean amid = category.map(Sourced::value).equals(begun.map(Sourced::value));
    dimension = amid ? above : Optional.empty();
    if (category.isEmpty()) {
      dimension =
          words.dimension(cell.text()).map(value -> new Sourced<>(value, context.locate(cell)));
      category = dimension.map(found -> inferred(found, cell));
    }
    if (category.isEmpty()) {
      sayUnknown(cell);
    }
    sayCut(cell);
  }

  private void sayCut(GridCell cell) {
    if (context.vocabulary().levels().isCut(cell.text())) {
      context.say(ReadingNotice.LEVEL_CUT_SHORT, cell, cell.text());
    }
  }

  private void sayUnknown(GridCell cell) {
    LevelWords words = context.vocabulary().levels();
    context.say(words.outside(cell.text()).orElse(ReadingNotice.LEVEL_UNKNOWN), cell, cell.text());
  }

  /** The second level: a dimension, or a word that parts the first level again, as 履职效果 does. */
  private void readSecond(GridCell cell) {
    LevelWords words = context.vocabulary().levels();
    secondPrinted = true;
    dimension =
        words.dimension(cell.text()).map(value -> new Sourced<>(value, context.locate(cell)));
    if (dimension.isPresent()) {
      sayCut(cell);
      return;
    }
    Optional<Category> finer = words.category(cell.text());
    if (finer.isPresent()) {
      category = finer.map(value -> new Sourced<>(value, context.locate(cell)));
    } else if (unknown.filter(cell::equals).isEmpty()) {
      sayUnknown(cell);
    }
    unknown = Optional.of(cell);
  }

  /** The next dimension printed further down the same block. */
  private Optional<Sourced<Dimension>> dimensionBelow(int index) {
    for (int i = index + 1; i < rows.size(); i++) {
      boolean newBlock =
          rows.get(i).printed(Column.LEVEL1).filter(cell -> !isOpen(cell)).isPresent();
      if (newBlock) {
        return Optional.empty();
      }
      Optional<GridCell> second = rows.get(i).printed(Column.LEVEL2);
      if (second.isPresent()) {
        GridCell cell = second.get();
        context.say(
            ReadingNotice.DIMENSION_INFERRED, rows.get(index).own().getFirst(), cell.text());
        return context
            .vocabulary()
            .levels()
            .dimension(cell.text())
            .map(value -> new Sourced<>(value, context.locate(cell)));
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(GridCell cell) {
    return categoryCell.filter(cell::equals).isPresent();
  }

  /** The category above, unless the dimension cannot belong to it. */
  private Optional<Sourced<Category>> carried(int index) {
    if (dimension.isEmpty()) {
      return category;
    }
    Sourced<Dimension> found = dimension.get();
    if (category.filter(above -> fits(found.value(), above.value())).isPresent()) {
      return category;
    }
    IndicatorRow row = rows.get(index);
    return Optional.of(inferred(found, row.printed(Column.LEVEL2).orElse(row.own().getFirst())));
  }

  private boolean fits(Dimension dimension, Category category) {
    return context.vocabulary().levels().home(dimension) == category
        || (dimension.isCost() && (category == Category.OUTPUT || category == Category.COST));
  }

  private Sourced<Category> inferred(Sourced<Dimension> dimension, GridCell cell) {
    isInferred = true;
    context.say(ReadingNotice.CATEGORY_INFERRED, cell, dimension.at().text());
    return new Sourced<>(context.vocabulary().levels().home(dimension.value()), dimension.at());
  }
}
