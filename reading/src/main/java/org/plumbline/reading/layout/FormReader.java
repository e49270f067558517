package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.reading.layout.FormParts.IndicatorRows;
import org.plumbline.reading.layout.LabelIndex.Entry;
import org.plumbline.regulation.BasisKinds;

/** Reads one form into its plans, and accounts for every cell of it. */
final class FormReader {

  private final BasisKinds kinds;

  FormReader(BasisKinds kinds) {
    this.kinds = kinds;
  }

  /** The plans that {@code area} prints; none, with a notice, where it prints none. */
  List<PerformancePlan> read(ReadingContext context, FormArea area) {
    IndicatorTable table = IndicatorTable.find(area, context.vocabulary());
    LeftOvers leftOvers = new LeftOvers(context, area);
    leftOvers.setAsideTemplate();
    if (rows(table).annual().stream().noneMatch(IndicatorRow::saysSomething)) {
      return withoutTable(context, area, table);
    }
    table.headCells().stream().filter(cell -> !cell.isBlank()).forEach(context.roles()::label);
    List<PerformancePlan> plans =
        new FlatTable(context, area, table)
            .projects(rows(table)).stream()
                .map(parts -> plan(context, parts, _ -> List.of()))
                .toList();
    leftOvers.say();
    return plans;
  }

  /** Indicators may be printed as text; else the form is none, or not understood. */
  private List<PerformancePlan> withoutTable(
      ReadingContext context, FormArea area, IndicatorTable table) {
    ProseIndicators prose = new ProseIndicators(context);
    List<GridCell> cells = prose.cells(area);
    if (cells.isEmpty()) {
      new FormRecogniser(context).sayWhyNot(area, table.found());
      return List.of();
    }
    IndicatorRows none = new IndicatorRows(List.of(), List.of(), List.of());
    PerformancePlan plan =
        plan(
            context,
            new FlatTable(context, area, table).projects(none).getFirst(),
            year -> prose.read(cells, year));
    new LeftOvers(context, area).say();
    return List.of(plan);
  }

  private static IndicatorRows rows(IndicatorTable table) {
    return table.rows().stream().anyMatch(IndicatorRow::saysSomething)
        ? new IndicatorRows(table.rows(), table.longTermRows(), table.totals())
        : new IndicatorRows(table.longTermRows(), List.of(), table.totals());
  }

  private PerformancePlan plan(
      ReadingContext context, FormParts parts, Function<OptionalInt, List<Indicator>> prose) {
    List<GridCell> rest = parts.rest();
    TaskTable tasks = TaskTable.find(context, rest);
    LabelIndex index = parts.index().with(tasks.totals());
    markLabels(context, index);
    PlanHeading heading = HeadingBlock.read(context, parts.area(), index, rest);
    FundingBlock money = FundingBlock.of(context, parts.area(), index, rest);
    Funding funding = money.read(parts.area());
    SpendingPlan spending = SpendingPlanBlock.read(context, index, rest, funding);
    OptionalInt year = heading.fiscalYear().stream().mapToInt(y -> y.year()).findFirst();
    List<Indicator> indicators = new ArrayList<>(prose.apply(year));
    Texts texts = new Texts(context, index);
    List<Goal> goals = texts.goals(Field.GOALS);
    if (goals.isEmpty()) {
      context.say(ReadingNotice.GOALS_MISSING, parts.area().first());
    }
    IndicatorReader reader = new IndicatorReader(context, year, kinds);
    indicators.addAll(reader.read(parts.rows().annual()));
    FormKind form = new FormRecogniser(context).kind(heading.title().value(), parts.rows());
    FormDetails details =
        new FormDetails(
            texts.department(heading.unit()),
            texts.particulars(),
            money.rows(),
            tasks.read(funding.printedUnit()),
            new LongTermPlan(
                texts.goals(Field.LONG_TERM_GOALS), reader.read(parts.rows().longTerm())),
            new TotalsReader(context, index).read(texts, parts.rows()));
    return new PerformancePlan(form, heading, funding, spending, goals, indicators, details);
  }

  private static void markLabels(ReadingContext context, LabelIndex index) {
    for (Entry entry : index.entries()) {
      boolean inline = entry.value().filter(entry.label()::equals).isPresent();
      if (!inline) {
        context.roles().label(entry.label());
      }
      entry.value().ifPresent(cell -> context.roles().hint(cell, entry.label().label().core()));
    }
  }
}
