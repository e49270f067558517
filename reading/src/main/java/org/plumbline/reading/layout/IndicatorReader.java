package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.regulation.BasisKinds;

/** Reads the rows of an indicator table into indicators. */
final class IndicatorReader {

  private final ReadingContext context;
  private final OptionalInt fiscalYear;
  private final BasisReader bases;

  IndicatorReader(ReadingContext context, OptionalInt fiscalYear, BasisKinds kinds) {
    this.context = context;
    this.fiscalYear = fiscalYear;
    this.bases = new BasisReader(kinds);
  }

  List<Indicator> read(List<IndicatorRow> rows) {
    rows.forEach(this::noteUnkept);
    List<IndicatorRow> speaking = LevelRows.carryDown(rows, this::isContent);
    List<Classification> levels = Levels.read(context, speaking);
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < speaking.size(); i++) {
      indicators.add(indicator(speaking.get(i), levels.get(i)));
    }
    return indicators;
  }

  /**
   * Cells of a table of indicators are left over until something takes them; say under which label.
   */
  private void noteUnkept(IndicatorRow row) {
    for (GridCell cell : row.own()) {
      context.roles().hint(cell, row.head().label(cell.column()));
    }
    row.printed(Column.SECTION).filter(this::isContent).ifPresent(context.roles()::label);
  }

  /** Neither a dash nor what a template left in. */
  private boolean isContent(GridCell cell) {
    return context.roles().of(cell) != CellRole.DECORATION;
  }

  private Indicator indicator(IndicatorRow row, Classification classification) {
    Sourced<String> name = name(row);
    TargetContext around =
        new TargetContext(name.value(), classification.dimension().map(Sourced::value), fiscalYear);
    return new Indicator(
        classification,
        name,
        row.printed(Column.DESCRIPTION)
            .map(cell -> use(cell, Prose.passage(cell.text()), "description")),
        target(row, name, around),
        basis(row),
        result(row, around),
        new IndicatorExtras(context, row).read(around, name));
  }

  private Sourced<String> name(IndicatorRow row) {
    Optional<GridCell> printed = row.printed(Column.LEVEL3);
    if (printed.isPresent()) {
      return use(
          printed.get(), IndicatorExtras.withoutStar(Prose.oneLine(printed.get().text())), "name");
    }
    GridCell stand =
        row.printed(Column.DESCRIPTION)
            .or(() -> row.printed(Column.LEVEL2))
            .or(() -> row.printed(Column.TARGET))
            .or(() -> row.printed(Column.ACTUAL))
            .orElseThrow();
    context.say(ReadingNotice.INDICATOR_NAME_MISSING, stand, stand.text());
    return new Sourced<>(Prose.oneLine(stand.text()), context.locate(stand));
  }

  private Optional<Sourced<Target>> target(
      IndicatorRow row, Sourced<String> name, TargetContext around) {
    Optional<GridCell> cell = row.printed(Column.TARGET);
    if (cell.isEmpty()) {
      context.say(ReadingNotice.TARGET_MISSING, name.at(), name.value());
      return Optional.empty();
    }
    String text = TargetParts.join(context, row, Prose.oneLine(cell.get().text()));
    return Optional.of(use(cell.get(), context.targets().read(text, around), "target"));
  }

  private Optional<Sourced<Basis>> basis(IndicatorRow row) {
    Optional<GridCell> cell = Optional.ofNullable(row.cells().get(Column.BASIS));
    return cell.map(found -> use(found, bases.read(found.text()), "basis"));
  }

  private PrintedResult result(IndicatorRow row, TargetContext around) {
    Optional<Sourced<String>> actual =
        row.printed(Column.ACTUAL).map(cell -> use(cell, Prose.oneLine(cell.text()), "actual"));
    Optional<Quantity> quantity =
        actual.flatMap(text ->
            context.targets().read(TargetParts.withUnit(row, text.value()), around).quantity());
    PrintedResult result =
        new PrintedResult(points(row, Column.WEIGHT), actual, quantity, points(row, Column.SCORE));
    return result.equals(PrintedResult.none()) ? PrintedResult.none() : result;
  }

  /** Points printed in this row; a cell merged over several rows counts in its first. */
  private Optional<Sourced<BigDecimal>> points(IndicatorRow row, Column column) {
    Optional<GridCell> cell =
        row.printed(column)
            .filter(found -> row.own().contains(found))
            .filter(found -> !MoneyText.isDash(found.text()));
    Optional<BigDecimal> value = cell.flatMap(found -> MoneyText.figure(found.text(), "分"));
    if (cell.isPresent() && value.isEmpty()) {
      context.say(ReadingNotice.POINTS_UNREADABLE, cell.get(), cell.get().text());
    }
    return value.map(points -> use(cell.orElseThrow(), points, column.code()));
  }

  private <T> Sourced<T> use(GridCell cell, T value, String use) {
    context.roles().used(cell, use);
    return new Sourced<>(value, context.locate(cell));
  }
}
