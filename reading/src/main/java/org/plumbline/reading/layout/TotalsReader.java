package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.CategoryWeight;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.layout.FormParts.IndicatorRows;

/** Reads what a form reports of the plan as a whole: goals reached, weights, the total score. */
final class TotalsReader {

  private final ReadingContext context;
  private final LabelIndex index;

  TotalsReader(ReadingContext context, LabelIndex index) {
    this.context = context;
    this.index = index;
  }

  ReportedResult read(Texts texts, IndicatorRows rows) {
    List<CategoryWeight> weights = new ArrayList<>(Levels.weights(context, rows.annual()));
    rows.totals()
        .forEach(row -> GridCell.firstPrinted(row.own()).ifPresent(context.roles()::label));
    rows.totals().stream().filter(this::isSubtotal).forEach(row -> subtotal(rows, row));
    Optional<Sourced<BigDecimal>> weight = sum(rows, Column.WEIGHT);
    Optional<Sourced<BigDecimal>> score =
        sum(rows, Column.SCORE)
            .or(() ->
                index
                    .find(Field.TOTAL_SCORE)
                    .flatMap(LabelIndex.Entry::value)
                    .flatMap(this::points));
    ReportedResult result = new ReportedResult(texts.goals(Field.RESULTS), weights, weight, score);
    return result.equals(ReportedResult.none()) ? ReportedResult.none() : result;
  }

  private Optional<Sourced<BigDecimal>> sum(IndicatorRows rows, Column column) {
    return rows.totals().stream()
        .filter(row -> !isSubtotal(row))
        .reduce((_, last) -> last)
        .flatMap(row -> row.printed(column))
        .filter(context.roles()::isLeftOver)
        .flatMap(this::points);
  }

  private boolean isSubtotal(IndicatorRow row) {
    return GridCell.firstPrinted(row.own())
        .filter(cell -> context.vocabulary().isSubtotal(cell.text()))
        .isPresent();
  }

  /** A subtotal that adds up says nothing new; another one is left over, and so is said. */
  private void subtotal(IndicatorRows rows, IndicatorRow subtotal) {
    int above =
        rows.totals().stream()
            .mapToInt(TotalsReader::rowOf)
            .filter(row -> row < rowOf(subtotal))
            .max()
            .orElse(0);
    List<IndicatorRow> added =
        rows.annual().stream()
            .filter(row -> rowOf(row) > above && rowOf(row) < rowOf(subtotal))
            .toList();
    for (Column column : List.of(Column.WEIGHT, Column.SCORE)) {
      subtotal
          .printed(column)
          .filter(cell ->
              MoneyText.figure(cell.text(), "分")
                  .filter(figure -> figure.compareTo(added(added, column)) == 0)
                  .isPresent())
          .ifPresent(cell -> context.roles().mark(cell, CellRole.DECORATION));
    }
  }

  private static BigDecimal added(List<IndicatorRow> rows, Column column) {
    return rows.stream()
        .flatMap(row -> row.printed(column).filter(row.own()::contains).stream())
        .flatMap(cell -> MoneyText.figure(cell.text(), "分").stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int rowOf(IndicatorRow row) {
    return row.own().getFirst().row();
  }

  private Optional<Sourced<BigDecimal>> points(GridCell cell) {
    return MoneyText.figure(cell.text(), "分")
        .map(points -> {
          context.roles().used(cell, "total");
          return new Sourced<>(points, context.locate(cell));
        });
  }
}
