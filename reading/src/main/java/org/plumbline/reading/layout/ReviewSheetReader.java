package org.plumbline.reading.layout;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.source.Sourced;

/** Reads a review form (审核表), and accounts for every cell of it. */
final class ReviewSheetReader {

  private final ReadingContext context;
  private final FormArea area;
  private final ReviewWords words;
  private final List<GridCell> rest = new ArrayList<>();
  private final List<ReviewPointRow> points = new ArrayList<>();
  private final Map<ReviewLine, List<GridCell>> lines = new EnumMap<>(ReviewLine.class);
  private Optional<ReviewLine> open = Optional.empty();
  private Map<ReviewColumn, GridCell> heads = Map.of();

  private ReviewSheetReader(ReadingContext context, FormArea area) {
    this.context = context;
    this.area = area;
    this.words = context.vocabulary().reviewWords();
  }

  /** The form that {@code area} prints, if it prints one. */
  static Optional<ReviewSheet> read(ReadingContext context, FormArea area) {
    ReviewSheetReader reader = new ReviewSheetReader(context, area);
    for (FormArea.Rows part : area.parts()) {
      part.numbers().forEach(row -> reader.row(part, row));
    }
    return reader.points.isEmpty() ? Optional.empty() : Optional.of(reader.sheet());
  }

  private void row(FormArea.Rows part, int number) {
    List<GridCell> row = part.row(number);
    if (words.isHead(row)) {
      heads = words.heads(row);
      row.forEach(context.roles()::label);
    } else if (heads.isEmpty()) {
      rest.addAll(row);
    } else if (open.isEmpty() && words.line(row).isEmpty()) {
      point(part, number);
    } else {
      line(row);
    }
  }

  /** A row without a label goes on with the line that a page broke off. */
  private void line(List<GridCell> row) {
    Optional<ReviewLine> begun = words.line(row);
    if (begun.isPresent()) {
      open = begun;
      context.roles().label(row.getFirst());
    } else if (row.isEmpty() || !row.getFirst().isBlank()) {
      return;
    }
    row.stream()
        .skip(1)
        .filter(cell -> !cell.isBlank())
        .forEach(
            cell -> lines.computeIfAbsent(open.orElseThrow(), _ -> new ArrayList<>()).add(cell));
  }

  /** A row without a point of its own goes on with the point that a page broke off. */
  private void point(FormArea.Rows part, int number) {
    boolean begins = cell(part, number, ReviewColumn.POINT).filter(this::isTitle).isPresent();
    if (begins) {
      points.add(new ReviewPointRow(context, words));
    }
    if (points.isEmpty()) {
      return;
    }
    for (ReviewColumn column : heads.keySet()) {
      cell(part, number, column)
          .ifPresent(cell -> {
            if (column == ReviewColumn.CRITERION || column == ReviewColumn.STANDARD) {
              context.roles().label(cell);
            } else {
              points.getLast().add(column, cell);
            }
          });
    }
  }

  private boolean isTitle(GridCell cell) {
    return !cell.label().core().isEmpty();
  }

  private Optional<GridCell> cell(FormArea.Rows part, int row, ReviewColumn column) {
    return Optional.ofNullable(heads.get(column))
        .flatMap(head -> GridCell.at(part.grid(), row, head.column()))
        .filter(cell -> cell.row() == row && !cell.isBlank());
  }

  private ReviewSheet sheet() {
    LabelIndex index = new LabelIndex(context.vocabulary(), rest);
    index.entries().forEach(entry -> context.roles().label(entry.label()));
    PlanHeading heading = HeadingBlock.read(context, area, index, rest);
    ReviewSheet sheet =
        new ReviewSheet(
            heading,
            FundingBlock.of(context, area, index, rest).read(area).total(),
            points.stream().map(ReviewPointRow::read).toList(),
            overall());
    new LeftOvers(context, area).say();
    return sheet;
  }

  private ReviewSheet.Overall overall() {
    DecidedCell decided = new DecidedCell(words.grades());
    Optional<Sourced<String>> overall = printed(ReviewLine.OVERALL);
    return new ReviewSheet.Overall(
        overall.flatMap(cell ->
            words
                .behind(ReviewColumn.SUGGESTED, cell.value())
                .flatMap(decided::grade)
                .map(grade -> new Sourced<>(grade, cell.at()))),
        overall.flatMap(cell ->
            decided
                .grade(words.behind(ReviewColumn.DECIDED, cell.value()).orElse(cell.value()))
                .map(grade -> new Sourced<>(grade, cell.at()))),
        printed(ReviewLine.OPINION).map(text -> text.map(Prose::passage)),
        printed(ReviewLine.SIGNATURE)
            .filter(text -> !words.isUnsigned(text.value()))
            .map(text -> text.map(Prose::oneLine)));
  }

  private Optional<Sourced<String>> printed(ReviewLine line) {
    List<GridCell> cells = lines.getOrDefault(line, List.of());
    cells.forEach(cell -> context.roles().used(cell, "review_" + line.name().toLowerCase(ROOT)));
    return cells.stream()
        .findFirst()
        .map(first ->
            new Sourced<>(
                cells.stream().map(GridCell::text).collect(Collectors.joining("\n")),
                context.locate(first)));
  }
}
