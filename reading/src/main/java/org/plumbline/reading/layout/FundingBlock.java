package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.layout.LabelIndex.Entry;

/** Reads money by source, from labelled cells or from a table of sources by columns. */
final class FundingBlock {

  private final ReadingContext context;
  private final MoneyUnit unit;
  private final LabelIndex index;
  private final Optional<MoneyMatrix> matrix;

  private FundingBlock(
      ReadingContext context, MoneyUnit unit, LabelIndex index, Optional<MoneyMatrix> matrix) {
    this.context = context;
    this.unit = unit;
    this.index = index;
    this.matrix = matrix;
  }

  static FundingBlock of(
      ReadingContext context, FormArea area, LabelIndex index, List<GridCell> rest) {
    MoneyUnit unit = MoneyUnits.read(context, area, index);
    Optional<MoneyMatrix> matrix = MoneyMatrix.find(context, rest);
    return new FundingBlock(context, unit, index, matrix);
  }

  /** The money of the plan itself. */
  Funding read(FormArea area) {
    Optional<Entry> total =
        best(Field.TOTAL, Optional.empty()).or(this::onlyRow).or(this::onlyTotal);
    if (total.isEmpty()) {
      context.say(ReadingNotice.TOTAL_MISSING, area.first());
    }
    Optional<GridCell> totalLabel = total.map(Entry::label);
    return new Funding(
        unit,
        money(total, MoneyColumn.PLANNED),
        money(best(Field.FISCAL, totalLabel), MoneyColumn.PLANNED),
        money(best(Field.OTHER, totalLabel), MoneyColumn.PLANNED),
        reported(total, MoneyColumn.ANNUAL_BUDGET, Field.ANNUAL_BUDGET),
        reported(total, MoneyColumn.SPENT, Field.SPENT));
  }

  private Optional<Sourced<Money>> reported(
      Optional<Entry> total, MoneyColumn column, Field field) {
    return total
        .filter(this::isInMatrix)
        .map(entry -> inMatrix(entry, column))
        .orElseGet(() -> money(index.find(field), column));
  }

  /** The only row of a table of money is its total, whatever it is called. */
  private Optional<Entry> onlyRow() {
    return matrix
        .map(found -> found.sources(context))
        .filter(sources -> sources.size() == 1)
        .map(sources -> new Entry(Field.TOTAL, sources.getFirst(), Optional.empty(), ""));
  }

  /** A total that elsewhere stands for several years, where the form prints no other. */
  private Optional<Entry> onlyTotal() {
    Optional<Entry> only =
        index.all(Field.LONG_TERM_TOTAL).stream()
            .filter(entry -> context.vocabulary().mayBeAnnualTotal(entry.label().label().core()))
            .filter(this::isReadable)
            .findFirst();
    only.ifPresent(entry ->
        context.say(ReadingNotice.TOTAL_INFERRED, entry.label(), entry.label().label().core()));
    return only;
  }

  /** Every row of money that the form prints beyond the plan's own. */
  List<FundingRow> rows() {
    FundingRows rows = new FundingRows(context, unit);
    List<FundingRow> read = new ArrayList<>();
    matrix.ifPresent(found ->
        found.sources(context).forEach(label -> rows.of(found, label).ifPresent(read::add)));
    index.entries().stream()
        .filter(entry -> FundingRows.FIELDS.contains(entry.field()) && !isInMatrix(entry))
        .filter(entry -> entry.value().filter(context.roles()::isLeftOver).isPresent())
        .forEach(entry ->
            rows.of(entry.label(), entry.value().orElseThrow(), entry.text()).ifPresent(read::add));
    read.sort(Comparator.comparing(row -> row.source().at(), ReadingContext.PLACES));
    return read;
  }

  /** The entry of a source: of those that stand after the total, the one nearest to its column. */
  private Optional<Entry> best(Field field, Optional<GridCell> total) {
    List<Entry> entries =
        index.entries().stream()
            .filter(entry -> entry.field() == field && (isInMatrix(entry) || isPrinted(entry)))
            .toList();
    if (total.isEmpty()) {
      return entries.stream()
          .filter(this::isInMatrix)
          .findFirst()
          .or(() -> entries.stream().filter(this::isReadable).findFirst())
          .or(() -> entries.stream().findFirst());
    }
    GridCell above = total.get();
    return entries.stream()
        .min(
            Comparator.comparing((Entry entry) -> isBefore(entry.label(), above))
                .thenComparing(entry -> Math.abs(entry.label().column() - above.column()))
                .thenComparing(entry -> entry.label().row()));
  }

  private static boolean isBefore(GridCell cell, GridCell other) {
    return cell.grid() == other.grid()
        && (cell.row() < other.row()
            || (cell.row() == other.row() && cell.column() < other.column()));
  }

  private boolean isPrinted(Entry entry) {
    return !entry.text().isEmpty() && !MoneyText.isDash(entry.text());
  }

  private boolean isReadable(Entry entry) {
    return MoneyText.read(entry.text(), unit, context.vocabulary().moneyUnits()).isPresent();
  }

  private boolean isInMatrix(Entry entry) {
    return matrix.filter(found -> found.holds(entry.label())).isPresent();
  }

  private Optional<Sourced<Money>> money(Optional<Entry> entry, MoneyColumn column) {
    return entry.flatMap(found ->
        isInMatrix(found)
            ? inMatrix(found, column)
            : found.value().flatMap(cell -> read(found.label(), cell, found.text())));
  }

  private Optional<Sourced<Money>> inMatrix(Entry entry, MoneyColumn column) {
    return matrix
        .filter(found -> found.holds(entry.label()))
        .flatMap(found -> found.cell(entry.label(), column))
        .filter(cell -> !cell.isBlank())
        .flatMap(cell -> read(entry.label(), cell, cell.text()));
  }

  private Optional<Sourced<Money>> read(GridCell label, GridCell cell, String text) {
    if (MoneyText.isDash(text)) {
      context.roles().mark(cell, CellRole.DECORATION);
      return Optional.empty();
    }
    MoneyUnit printed = MoneyUnits.of(context, label, unit);
    Optional<Money> money = MoneyText.read(text, printed, context.vocabulary().moneyUnits());
    if (money.isEmpty()) {
      context.say(ReadingNotice.MONEY_UNREADABLE, cell, text);
    } else {
      context.roles().used(cell, "money");
    }
    return money.map(amount -> new Sourced<>(amount, context.locate(cell)));
  }
}
