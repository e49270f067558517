package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;
import org.plumbline.server.plans.edit.PlanForm.ParticularField;

/**
 * Brings a form, opened on one content of a plan, onto a later one that somebody else saved. What
 * was written in the form stands; what was not touched is as the other left it; rows the other
 * added are added. So saving loses nothing of either but fields that both changed.
 */
final class FormRebase {

  private final PerformancePlan base;
  private final PerformancePlan now;
  private final PlanForm before;
  private final PlanForm theirs;

  FormRebase(PerformancePlan base, PerformancePlan now) {
    this.base = base;
    this.now = now;
    this.before = PlanForm.of(base);
    this.theirs = PlanForm.of(now);
  }

  PlanForm of(PlanForm mine) {
    return new PlanForm(
        head(mine),
        particulars(mine.particulars()),
        amounts(mine),
        steps(mine),
        goals(mine.goals(), PerformancePlan::goals),
        indicators(mine.indicators(), PerformancePlan::indicators),
        new PlanForm.LongTerm(
            goals(mine.longTerm().goals(), plan -> plan.details().longTerm().goals()),
            indicators(
                mine.longTerm().indicators(), plan -> plan.details().longTerm().indicators())));
  }

  private PlanForm.Head head(PlanForm form) {
    PlanForm.Head mine = form.head();
    PlanForm.Head old = before.head();
    PlanForm.Head other = theirs.head();
    return new PlanForm.Head(
        pick(mine.title(), old.title(), other.title()),
        pick(mine.year(), old.year(), other.year()),
        pick(mine.code(), old.code(), other.code()),
        pick(mine.project(), old.project(), other.project()),
        pick(mine.department(), old.department(), other.department()),
        pick(mine.purpose(), old.purpose(), other.purpose()));
  }

  private List<ParticularField> particulars(List<ParticularField> form) {
    List<Particular> former = base.details().particulars();
    List<Particular> later = now.details().particulars();
    List<ParticularField> fields = new ArrayList<>();
    for (ParticularField mine : form) {
      Optional<ParticularField> old = row(mine.from(), before.particulars());
      Optional<Integer> moved = moved(mine.from(), former, later, FormRebase::place);
      if (old.isPresent() && moved.isPresent()) {
        ParticularField other = theirs.particulars().get(moved.get());
        String text = pick(mine.text(), old.get().text(), other.text());
        fields.add(new ParticularField(other.from(), other.label(), text));
      } else if (old.isEmpty() || !FormedPlan.same(old.get().text(), mine.text())) {
        fields.add(new ParticularField("", mine.label(), mine.text()));
      }
    }
    added(former, later, FormRebase::place).forEach(i -> fields.add(theirs.particulars().get(i)));
    return fields;
  }

  /** Several labels may share a cell. */
  private static Map.Entry<String, SourceLocation> place(Particular particular) {
    return Map.entry(particular.label(), particular.text().at());
  }

  private PlanForm.Amounts amounts(PlanForm form) {
    PlanForm.Amounts mine = form.amounts();
    PlanForm.Amounts old = before.amounts();
    PlanForm.Amounts other = theirs.amounts();
    return new PlanForm.Amounts(
        pick(mine.unit(), old.unit(), other.unit()),
        pick(mine.total(), old.total(), other.total()),
        pick(mine.fiscal(), old.fiscal(), other.fiscal()),
        pick(mine.other(), old.other(), other.other()),
        pick(mine.basis(), old.basis(), other.basis()));
  }

  private Map<Integer, String> steps(PlanForm form) {
    Map<Integer, String> steps = new TreeMap<>(theirs.steps());
    form.steps()
        .forEach((month, mine) ->
            steps.put(
                month,
                pick(
                    mine,
                    before.steps().getOrDefault(month, ""),
                    theirs.steps().getOrDefault(month, ""))));
    return steps;
  }

  private List<GoalField> goals(List<GoalField> form, Function<PerformancePlan, List<Goal>> which) {
    List<Goal> former = which.apply(base);
    List<Goal> later = which.apply(now);
    List<GoalField> goals = new ArrayList<>();
    for (GoalField mine : form) {
      Optional<Goal> old = row(mine.from(), former);
      Optional<Integer> moved = moved(mine.from(), former, later, Goal::at);
      boolean untouched = old.isPresent() && FormedPlan.same(old.get().text(), mine.text());
      if (moved.isPresent()) {
        String text = untouched ? later.get(moved.get()).text() : mine.text();
        goals.add(new GoalField(moved.get().toString(), text));
      } else if (!untouched) {
        goals.add(new GoalField("", mine.text()));
      }
    }
    List<GoalField> theirs = PlanForm.goals(later);
    added(former, later, Goal::at).forEach(i -> goals.add(theirs.get(i)));
    return goals;
  }

  private List<IndicatorField> indicators(
      List<IndicatorField> form, Function<PerformancePlan, List<Indicator>> which) {
    Function<Indicator, SourceLocation> place = each -> each.name().at();
    List<Indicator> former = which.apply(base);
    List<Indicator> later = which.apply(now);
    List<IndicatorField> before = PlanForm.indicators(former);
    List<IndicatorField> theirs = PlanForm.indicators(later);
    List<IndicatorField> fields = new ArrayList<>();
    for (IndicatorField mine : form) {
      Optional<IndicatorField> old = row(mine.from(), before);
      Optional<Integer> moved = moved(mine.from(), former, later, place);
      if (old.isPresent() && moved.isPresent()) {
        fields.add(merged(mine, old.get(), theirs.get(moved.get())));
      } else if (old.isEmpty() || !old.get().equals(mine)) {
        fields.add(withoutFrom(mine));
      }
    }
    added(former, later, place).forEach(i -> fields.add(theirs.get(i)));
    return fields;
  }

  private static IndicatorField merged(
      IndicatorField mine, IndicatorField old, IndicatorField other) {
    return new IndicatorField(
        other.from(),
        pick(mine.category(), old.category(), other.category()),
        pick(mine.dimension(), old.dimension(), other.dimension()),
        pick(mine.name(), old.name(), other.name()),
        pick(mine.description(), old.description(), other.description()),
        pick(mine.target(), old.target(), other.target()),
        pick(mine.basis(), old.basis(), other.basis()),
        pick(mine.weight(), old.weight(), other.weight()));
  }

  private static IndicatorField withoutFrom(IndicatorField mine) {
    return new IndicatorField(
        "",
        mine.category(),
        mine.dimension(),
        mine.name(),
        mine.description(),
        mine.target(),
        mine.basis(),
        mine.weight());
  }

  private static String pick(String mine, String old, String other) {
    return FormedPlan.same(old, mine) ? other : mine;
  }

  private static <T> Optional<T> row(String from, List<T> rows) {
    return from.matches("\\d{1,4}") && Integer.parseInt(from) < rows.size()
        ? Optional.of(rows.get(Integer.parseInt(from)))
        : Optional.empty();
  }

  /** Where a row stands in the later plan; its place tells which it is. */
  private static <T> Optional<Integer> moved(
      String from, List<T> before, List<T> after, Function<T, ?> place) {
    return row(from, before)
        .<Object>map(place)
        .flatMap(at ->
            IntStream.range(0, after.size())
                .filter(i -> place.apply(after.get(i)).equals(at))
                .boxed()
                .findFirst());
  }

  private static <T> List<Integer> added(List<T> before, List<T> after, Function<T, ?> place) {
    Set<Object> known = before.stream().map(place).collect(Collectors.toSet());
    return IntStream.range(0, after.size())
        .filter(i -> !known.contains(place.apply(after.get(i))))
        .boxed()
        .toList();
  }
}
