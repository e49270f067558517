package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.plans.TypedPlaces;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;
import org.plumbline.server.plans.edit.PlanForm.ParticularField;

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
    PlanForm.LongTerm later = form.longTerm();
    LongTermPlan formerly = base.details().longTerm();
    List<Goal> goals = goals(form.goals(), base.goals());
    List<Goal> laterGoals = goals(later.goals(), formerly.goals());
    return new PerformancePlan(
        base.form(),
        heading,
        money.funding(),
        money.spending(),
        goals,
        indicators(form.indicators(), base.indicators(), heading),
        details(
            new LongTermPlan(
                laterGoals, indicators(later.indicators(), formerly.indicators(), heading))));
  }

  private FormDetails details(LongTermPlan longTerm) {
    FormDetails details = base.details();
    return new FormDetails(
        department(details),
        particulars(details),
        details.fundingRows(),
        details.tasks(),
        longTerm,
        details.report());
  }

  /** Without its code, which would be that of the former one, where the name changed. */
  private Optional<Sourced<BudgetUnit>> department(FormDetails details) {
    String typed = form.head().department();
    Optional<Sourced<BudgetUnit>> former = details.department();
    if (former.filter(known -> same(known.value().name(), typed)).isPresent()) {
      return former;
    }
    SourceLocation at = former.map(Sourced::at).orElseGet(() -> TypedPlaces.head(5));
    return typed.isBlank()
        ? Optional.empty()
        : Optional.of(new Sourced<>(new BudgetUnit(Optional.empty(), typed), at));
  }

  /** Those of the form that say something, in its order. */
  private List<Particular> particulars(FormDetails details) {
    List<Particular> particulars = new ArrayList<>();
    for (ParticularField field : form.particulars()) {
      if (!field.text().isBlank()) {
        particulars.add(
            former(details.particulars(), field.from())
                .filter(known -> known.label().equals(field.label()))
                .map(known -> new Particular(known.label(), changed(known.text(), field.text())))
                .orElseGet(() -> typed(field)));
      }
    }
    return particulars;
  }

  private Particular typed(ParticularField field) {
    SourceLocation at = TypedPlaces.in(places.row(), 0);
    return new Particular(field.label(), new Sourced<>(field.text(), at));
  }

  private List<Indicator> indicators(
      List<IndicatorField> fields, List<Indicator> formerly, PlanHeading heading) {
    OptionalInt year = heading.fiscalYear().stream().mapToInt(FiscalYear::year).findFirst();
    FormedIndicator indicators = new FormedIndicator(reader, places, year, base.fiscalYear());
    List<Indicator> formed = new ArrayList<>();
    for (IndicatorField field : fields) {
      if (!field.isBlank()) {
        formed.add(indicators.form(field, former(formerly, field.from())));
      }
    }
    return formed;
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

  /** Where they are the same ones, they keep the numbers that were printed. */
  private List<Goal> goals(List<GoalField> fields, List<Goal> formerly) {
    List<Goal> goals = new ArrayList<>();
    for (GoalField field : fields) {
      if (!field.text().isBlank()) {
        goals.add(goal(field, formerly, goals.size() + 1));
      }
    }
    boolean sameOnes =
        goals.size() == formerly.size()
            && IntStream.range(0, goals.size())
                .allMatch(i -> fields.get(i).from().equals(Integer.toString(i)));
    return sameOnes
        ? IntStream.range(0, goals.size())
            .mapToObj(
                i -> new Goal(formerly.get(i).number(), goals.get(i).text(), goals.get(i).at()))
            .toList()
        : goals;
  }

  private Goal goal(GoalField field, List<Goal> formerly, int number) {
    Optional<Goal> former = former(formerly, field.from());
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
