package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.plans.TypedPlaces;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;

/** The plan that a form makes of the one it was opened on. */
final class FormedPlan {

  private final PlanForm form;
  private final PerformancePlan base;
  private final TypedPlaces places;
  private final FormReader reader;

  FormedPlan(PlanForm form, PerformancePlan base, FormReader reader) {
    this.form = form;
    this.base = base;
    this.places = TypedPlaces.beside(base);
    this.reader = reader;
  }

  PerformancePlan plan() {
    PlanHeading heading = heading();
    FormedMoney money = new FormedMoney(form, base);
    List<Goal> goals = goals();
    PerformancePlan head =
        new PerformancePlan(
            base.form(),
            heading,
            money.funding(),
            money.spending(),
            goals,
            List.of(),
            base.details());
    FormedIndicator indicators =
        new FormedIndicator(reader, places, head.fiscalYear(), base.fiscalYear());
    List<Indicator> formed = new ArrayList<>();
    for (IndicatorField field : form.indicators()) {
      if (!field.isBlank()) {
        formed.add(indicators.form(field, former(base.indicators(), field.from())));
      }
    }
    return new PerformancePlan(
        head.form(), heading, head.funding(), head.spendingPlan(), goals, formed, base.details());
  }

  private PlanHeading heading() {
    PlanForm.Head head = form.head();
    PlanHeading former = base.heading();
    return new PlanHeading(
        text(Optional.of(former.title()), title(head), 1).orElse(former.title()),
        year(head.year()),
        former.unit(),
        new Project(
            text(former.project().code(), head.code(), 2),
            changed(former.project().name(), head.project())),
        text(former.purpose(), head.purpose(), 4));
  }

  private static String title(PlanForm.Head head) {
    return head.title().isBlank() ? head.project() + "绩效目标表" : head.title();
  }

  private Optional<FiscalYear> year(String typed) {
    if (!typed.matches("\\d{4}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(typed);
    Optional<FiscalYear> former = base.heading().fiscalYear();
    return former.filter(known -> known.year() == year).isPresent()
        ? former
        : Optional.of(new FiscalYear(year, FiscalYear.Source.STATED));
  }

  private static Optional<Sourced<String>> text(
      Optional<Sourced<String>> former, String typed, int column) {
    if (typed.isBlank() && former.filter(known -> same(known.value(), typed)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        former
            .map(known -> changed(known, typed))
            .orElseGet(() -> new Sourced<>(typed, TypedPlaces.head(column))));
  }

  /** What was not touched stays as it is, white space around it too. */
  static Sourced<String> changed(Sourced<String> former, String typed) {
    return same(former.value(), typed) ? former : new Sourced<>(typed, former.at());
  }

  static boolean same(String former, String typed) {
    return former.replace("\r\n", "\n").strip().equals(typed);
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (GoalField field : form.goals()) {
      if (!field.text().isBlank()) {
        goals.add(goal(field, goals.size() + 1));
      }
    }
    boolean sameOnes =
        goals.size() == base.goals().size()
            && java.util.stream.IntStream.range(0, goals.size())
                .allMatch(i -> form.goals().get(i).from().equals(Integer.toString(i)));
    return sameOnes
        ? java.util.stream.IntStream.range(0, goals.size())
            .mapToObj(
                i -> new Goal(base.goals().get(i).number(), goals.get(i).text(), goals.get(i).at()))
            .toList()
        : goals;
  }

  private Goal goal(GoalField field, int number) {
    Optional<Goal> former = former(base.goals(), field.from());
    SourceLocation at = former.map(Goal::at).orElseGet(() -> TypedPlaces.in(places.row(), 0));
    String text =
        former.map(Goal::text).filter(said -> same(said, field.text())).orElse(field.text());
    return new Goal(number, text, at);
  }

  private static <T> Optional<T> former(List<T> all, String from) {
    return from.matches("\\d{1,4}") && Integer.parseInt(from) < all.size()
        ? Optional.of(all.get(Integer.parseInt(from)))
        : Optional.empty();
  }
}
