package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.model.plan.ReviewedPoint;
import org.plumbline.model.source.Sourced;

/** The cells of one point of a review form; a page may break them in two. */
final class ReviewPointRow {

  private final ReadingContext context;
  private final ReviewWords words;
  private final DecidedCell decided;
  private final Map<ReviewColumn, List<GridCell>> cells = new EnumMap<>(ReviewColumn.class);

  ReviewPointRow(ReadingContext context, ReviewWords words) {
    this.context = context;
    this.words = words;
    this.decided = new DecidedCell(words.grades());
  }

  void add(ReviewColumn column, GridCell cell) {
    cells.computeIfAbsent(column, _ -> new ArrayList<>()).add(cell);
    context.roles().used(cell, column.code());
  }

  ReviewedPoint read() {
    String title = text(ReviewColumn.POINT).map(text -> LabelText.of(text).core()).orElse("");
    return new ReviewedPoint(
        new Sourced<>(title, context.locate(parts(ReviewColumn.POINT).getFirst())),
        words.code(title),
        new ReviewedPoint.Suggestion(
            grade(ReviewColumn.SUGGESTED),
            sourced(ReviewColumn.GROUNDS, text -> Optional.of(Prose.passage(text)))),
        new ReviewedPoint.Decision(
            grade(ReviewColumn.DECIDED), score(), sourced(ReviewColumn.DECIDED, decided::remark)));
  }

  private Optional<Sourced<ReviewGrade>> grade(ReviewColumn column) {
    return sourced(column, decided::grade);
  }

  private Optional<Sourced<BigDecimal>> score() {
    return sourced(ReviewColumn.SCORE, text -> MoneyText.figure(text, "分"))
        .or(() -> sourced(ReviewColumn.DECIDED, decided::score));
  }

  private <T> Optional<Sourced<T>> sourced(
      ReviewColumn column, Function<String, Optional<T>> read) {
    return text(column)
        .flatMap(read)
        .map(value -> new Sourced<>(value, context.locate(parts(column).getFirst())));
  }

  private Optional<String> text(ReviewColumn column) {
    return Optional.of(
            parts(column).stream().map(GridCell::text).collect(Collectors.joining("\n")))
        .filter(text -> !text.isBlank());
  }

  private List<GridCell> parts(ReviewColumn column) {
    return cells.getOrDefault(column, List.of());
  }
}
