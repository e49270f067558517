package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.reading.layout.CellRoles.Role;
import org.plumbline.reading.layout.LabelIndex.Entry;
import org.plumbline.regulation.BasisKinds;

/** Reads one form into a plan, and accounts for every cell of it. */
final class FormReader {

  private final BasisKinds kinds;

  FormReader(BasisKinds kinds) {
    this.kinds = kinds;
  }

  /** The plan that {@code area} prints; empty, with a notice, where it prints none. */
  Optional<PerformancePlan> read(ReadingContext context, FormArea area) {
    IndicatorTable table = IndicatorTable.find(area, context.vocabulary());
    if (table.rows().stream().noneMatch(IndicatorRow::saysSomething)) {
      new FormRecogniser(context).sayWhyNot(area, table.found());
      return Optional.empty();
    }
    table.headCells().stream().filter(cell -> !cell.isBlank()).forEach(context.roles()::label);
    LabelIndex index = new LabelIndex(context.vocabulary(), table.rest());
    markLabels(context, index);
    PlanHeading heading = HeadingBlock.read(context, area, index, table.rest());
    Funding funding = FundingBlock.read(context, area, index, table.rest());
    SpendingPlan spending = SpendingPlanBlock.read(context, index, table.rest(), funding);
    List<Goal> goals = goals(context, area, index);
    OptionalInt year = heading.fiscalYear().stream().mapToInt(y -> y.year()).findFirst();
    List<Indicator> indicators = new IndicatorReader(context, year, kinds).read(table.rows());
    FormKind form = new FormRecogniser(context).kind(heading.title().value(), table);
    sayLeftOvers(context, area);
    return Optional.of(new PerformancePlan(form, heading, funding, spending, goals, indicators));
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

  private static List<Goal> goals(ReadingContext context, FormArea area, LabelIndex index) {
    List<Goal> goals = new ArrayList<>();
    for (Entry entry : index.all(Field.GOALS)) {
      GridCell cell = entry.value().orElse(entry.label());
      if (MoneyText.isDash(entry.text())) {
        context.roles().mark(cell, Role.DECORATION);
        continue;
      }
      context.roles().used(cell);
      GoalText.split(entry.text())
          .forEach(item -> goals.add(new Goal(item.number(), item.text(), context.locate(cell))));
    }
    if (goals.isEmpty()) {
      context.say(ReadingNotice.GOALS_MISSING, area.printedCells().getFirst());
    }
    return goals;
  }

  private static void sayLeftOvers(ReadingContext context, FormArea area) {
    for (GridCell cell : area.printedCells()) {
      if (MoneyText.isDash(cell.text())) {
        context.roles().mark(cell, Role.DECORATION);
      }
      if (context.roles().of(cell) == Role.LEFT_OVER) {
        String hint = context.roles().hint(cell);
        context.say(ReadingNotice.LEFT_OVER_CELL, cell, cell.text(), hint.isEmpty() ? "-" : hint);
      }
    }
  }
}
