package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.FundingRow.Amounts;
import org.plumbline.model.plan.FundingRow.Execution;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;

/** Reads rows of money: out of a table of sources, or one labelled amount at a time. */
final class FundingRows {

  static final Set<Field> FIELDS =
      EnumSet.of(
          Field.TOTAL, Field.FISCAL, Field.OTHER, Field.SOURCE, Field.LONG_TERM_TOTAL, Field.SPENT);

  private final ReadingContext context;
  private final MoneyUnit unit;

  FundingRows(ReadingContext context, MoneyUnit unit) {
    this.context = context;
    this.unit = unit;
  }

  /** The row of a table that {@code label} names; empty where it prints nothing. */
  Optional<FundingRow> of(MoneyMatrix matrix, GridCell label) {
    Amounts amounts =
        new Amounts(
            money(matrix, label, MoneyColumn.PLANNED),
            money(matrix, label, MoneyColumn.ANNUAL_BUDGET),
            money(matrix, label, MoneyColumn.SPENT),
            money(matrix, label, MoneyColumn.FORECAST));
    Execution execution =
        new Execution(
            points(matrix, label, MoneyColumn.WEIGHT),
            printed(matrix, label, MoneyColumn.RATE).map(cell -> use(cell, cell.text(), "rate")),
            points(matrix, label, MoneyColumn.SCORE));
    if (amounts.isEmpty() && execution.isEmpty()) {
      return Optional.empty();
    }
    context.roles().label(label);
    return Optional.of(new FundingRow(source(label), amounts, execution));
  }

  /** One labelled amount; a cell that holds no amount stays left over. */
  Optional<FundingRow> of(GridCell label, GridCell cell, String text) {
    MoneyUnit printed = MoneyUnits.of(context, label, unit);
    return MoneyText.read(text, printed, context.vocabulary().moneyUnits())
        .map(money ->
            new FundingRow(
                source(label), Amounts.planned(use(cell, money, "money")), Execution.none()));
  }

  private Sourced<String> source(GridCell label) {
    String core = label.label().core();
    String text = core.isEmpty() ? Prose.oneLine(label.text()) : core;
    return new Sourced<>(text.replaceFirst("[:：].*$", ""), context.locate(label));
  }

  private Optional<Sourced<Money>> money(MoneyMatrix matrix, GridCell label, MoneyColumn column) {
    return printed(matrix, label, column)
        .flatMap(cell ->
            MoneyText.read(
                    cell.text(),
                    MoneyUnits.of(context, label, unit),
                    context.vocabulary().moneyUnits())
                .map(money -> use(cell, money, "money")));
  }

  private Optional<Sourced<BigDecimal>> points(
      MoneyMatrix matrix, GridCell label, MoneyColumn column) {
    return printed(matrix, label, column)
        .flatMap(
            cell -> MoneyText.figure(cell.text(), "分").map(figure -> use(cell, figure, "points")));
  }

  private static Optional<GridCell> printed(
      MoneyMatrix matrix, GridCell label, MoneyColumn column) {
    return matrix
        .cell(label, column)
        .filter(cell -> cell.row() == label.row())
        .filter(cell -> !cell.isBlank() && !MoneyText.isDash(cell.text()));
  }

  private <T> Sourced<T> use(GridCell cell, T value, String use) {
    context.roles().used(cell, use);
    return new Sourced<>(value, context.locate(cell));
  }
}
