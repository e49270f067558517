package org.plumbline.server.plans.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.server.plans.api.PlanEntry.Place;
import org.plumbline.server.plans.api.PlanEntry.Said;
import org.plumbline.server.plans.edit.PlanForm;

/**
 * An entry of {@code plumbline/plans/1} written into the form of a draft. What stands at the place
 * where the draft has it is the same thing, changed or not; the rest is new.
 */
final class EntryForm {

  private final PlanEntry entry;
  private final PerformancePlan base;
  private final MoneyUnit unit;

  EntryForm(PlanEntry entry, PerformancePlan base) {
    this.entry = entry;
    this.base = base;
    this.unit =
        Optional.ofNullable(entry.funding())
            .flatMap(funding -> unit(text(funding.printedUnit())))
            .orElse(base.funding().printedUnit());
  }

  PlanForm form() {
    PlanEntry.Project project =
        Objects.requireNonNullElse(entry.project(), new PlanEntry.Project("", ""));
    return new PlanForm(
        new PlanForm.Head(
            text(entry.title()),
            entry.fiscalYear() == null ? "" : entry.fiscalYear().toString(),
            text(project.code()),
            text(project.name()),
            details().department() == null ? "" : text(details().department().name()),
            text(entry.purpose())),
        particulars(),
        amounts(),
        steps(),
        goals(entry.goals(), base.goals()),
        indicators(entry.indicators(), base.indicators()),
        longTerm());
  }

  private List<PlanForm.ParticularField> particulars() {
    List<Particular> formerly = base.details().particulars();
    return list(details().particulars()).stream()
        .map(each ->
            new PlanForm.ParticularField(
                from(formerly, each), text(each.label()), text(each.text())))
        .toList();
  }

  /** Several labels may share a cell. */
  private static String from(List<Particular> formerly, PlanEntry.Particular given) {
    return Optional.ofNullable(given.source())
        .flatMap(place ->
            IntStream.range(0, formerly.size())
                .filter(i -> formerly.get(i).label().equals(text(given.label())))
                .filter(i -> is(formerly.get(i).text().at(), place))
                .mapToObj(Integer::toString)
                .findFirst())
        .orElse("");
  }

  private PlanEntry.Details details() {
    return Objects.requireNonNullElse(
        entry.details(), new PlanEntry.Details(null, null, null, null));
  }

  private PlanForm.LongTerm longTerm() {
    PlanEntry.Details details = details();
    LongTermPlan formerly = base.details().longTerm();
    return new PlanForm.LongTerm(
        goals(details.longTermGoals(), formerly.goals()),
        indicators(details.longTermIndicators(), formerly.indicators()));
  }

  private static List<PlanForm.GoalField> goals(
      @Nullable List<PlanEntry.Goal> given, List<Goal> formerly) {
    return list(given).stream()
        .map(goal ->
            new PlanForm.GoalField(index(formerly, Goal::at, goal.source()), text(goal.text())))
        .toList();
  }

  private static List<PlanForm.IndicatorField> indicators(
      @Nullable List<PlanEntry.Indicator> given, List<Indicator> formerly) {
    return list(given).stream()
        .map(each -> indicator(each, index(formerly, Indicator::at, each.source())))
        .toList();
  }

  private PlanForm.Amounts amounts() {
    PlanEntry.Funding funding = entry.funding();
    PlanEntry.Spending spending = entry.spendingPlan();
    return new PlanForm.Amounts(
        unit.name(),
        funding == null ? "" : amount(funding.total()),
        funding == null ? "" : amount(funding.fiscal()),
        funding == null ? "" : amount(funding.other()),
        spending == null ? "" : upper(spending.basis()));
  }

  /** What stands in the form is in the printed unit; what is no number is left for the check. */
  private String amount(@Nullable String yuan) {
    String typed = text(yuan);
    return typed.matches("\\d{1,15}(\\.\\d{1,6})?")
        ? new Money(new BigDecimal(typed), unit).printedAmount().toPlainString()
        : typed;
  }

  private Map<Integer, String> steps() {
    Map<Integer, String> steps = new TreeMap<>();
    if (entry.spendingPlan() != null) {
      list(entry.spendingPlan().steps()).stream()
          .filter(step -> step.month() >= 1 && step.month() <= 12)
          .forEach(step -> steps.put(step.month(), text(step.printed())));
    }
    PlanForm.of(base).steps().keySet().forEach(month -> steps.putIfAbsent(month, ""));
    return steps;
  }

  private static PlanForm.IndicatorField indicator(PlanEntry.Indicator each, String from) {
    return new PlanForm.IndicatorField(
        from,
        upper(each.category()),
        upper(each.dimension()),
        text(each.name()),
        text(each.description()),
        said(each.target()),
        said(each.basis()),
        text(each.weight()));
  }

  private static <T> String index(
      List<T> all, Function<T, SourceLocation> at, @Nullable Place place) {
    return place == null
        ? ""
        : IntStream.range(0, all.size())
            .filter(i -> is(at.apply(all.get(i)), place))
            .mapToObj(Integer::toString)
            .findFirst()
            .orElse("");
  }

  private static boolean is(SourceLocation at, Place place) {
    boolean page =
        place.page() == null ? at.page().isEmpty() : at.page().orElse(-1) == place.page();
    return page
        && at.table() == place.table()
        && at.row() == place.row()
        && at.column() == place.column();
  }

  private static Optional<MoneyUnit> unit(String symbol) {
    return Stream.of(MoneyUnit.values()).filter(each -> each.symbol().equals(symbol)).findFirst();
  }

  private static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : given;
  }

  private static String said(@Nullable Said said) {
    return said == null ? "" : text(said.text());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  private static String upper(@Nullable String code) {
    return text(code).toUpperCase(Locale.ROOT);
  }
}
