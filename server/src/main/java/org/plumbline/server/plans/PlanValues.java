package org.plumbline.server.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/** Everything a plan says that can be written here, value by value, so that two can be compared. */
public final class PlanValues {

  private final Map<String, Value> values = new LinkedHashMap<>();

  private PlanValues(PerformancePlan plan) {
    head(plan);
    plan.spendingPlan().steps().forEach(this::step);
    plan.goals().forEach(goal -> goal("goal", goal));
    plan.indicators().forEach(this::indicator);
    plan.details().longTerm().goals().forEach(goal -> goal("long-goal", goal));
    plan.details().longTerm().indicators().forEach(this::indicator);
  }

  /**
   * One value.
   *
   * @param field what it is: {@code target}, {@code goal}
   * @param context whose it is, where there are several: an indicator's name, a goal's number
   */
  public record Value(String field, String context, String text) {}

  /** A value that is not the same in two plans; empty texts for what one of them has not. */
  public record Difference(String field, String context, String before, String after) {}

  public static Map<String, Value> of(PerformancePlan plan) {
    return Map.copyOf(new PlanValues(plan).values);
  }

  /** What differs, in the order of {@code after}; then what only {@code before} has. */
  public static List<Difference> between(PerformancePlan before, PerformancePlan after) {
    Map<String, Value> old = new PlanValues(before).values;
    Map<String, Value> now = new PlanValues(after).values;
    List<Difference> differences = new ArrayList<>();
    now.forEach((key, value) -> {
      String former = Optional.ofNullable(old.get(key)).map(Value::text).orElse("");
      if (!former.equals(value.text())) {
        differences.add(new Difference(value.field(), value.context(), former, value.text()));
      }
    });
    old.forEach((key, value) -> {
      if (!now.containsKey(key) && !value.text().isEmpty()) {
        differences.add(new Difference(value.field(), value.context(), value.text(), ""));
      }
    });
    return differences;
  }

  /** What {@code field} of the value printed at a place said, in a plan as it was read. */
  public static String key(String field, SourceLocation row) {
    return field + "@" + key(row);
  }

  private void head(PerformancePlan plan) {
    put("title", "", "", plan.heading().title().value());
    put("year", "", "", plan.fiscalYear().isPresent() ? "" + plan.fiscalYear().getAsInt() : "");
    put("code", "", "", text(plan.project().code()));
    put("project", "", "", plan.project().name().value());
    put("total", "", "", money(plan.funding().total()));
    put("fiscal", "", "", money(plan.funding().fiscal()));
    put("other", "", "", money(plan.funding().other()));
    put("purpose", "", "", text(plan.heading().purpose()));
  }

  private void goal(String field, Goal goal) {
    put(field, key(goal.at()) + goal.number(), number(goal), goal.text());
  }

  private void step(Checkpoint step) {
    put(
        "step",
        Integer.toString(step.month()),
        Integer.toString(step.month()),
        step.printed().value().toPlainString());
  }

  private void indicator(Indicator each) {
    String key = key(each.name().at());
    String name = each.name().value();
    put("category", key, name, each.category().map(category -> category.official()).orElse(""));
    put("dimension", key, name, each.dimension().map(dimension -> dimension.official()).orElse(""));
    put("name", key, name, name);
    put("description", key, name, text(each.description()));
    put("target", key, name, each.target().map(Sourced::value).map(Target::text).orElse(""));
    put("basis", key, name, each.basis().map(basis -> basis.value().text()).orElse(""));
    put(
        "weight",
        key,
        name,
        each.result().weight().map(Sourced::value).map(BigDecimal::toPlainString).orElse(""));
  }

  private void put(String field, String key, String context, String text) {
    String whole = field + "@" + key;
    values.putIfAbsent(
        values.containsKey(whole) ? whole + "+" + values.size() : whole,
        new Value(field, context, text));
  }

  private static String key(SourceLocation at) {
    return at.page().orElse(0) + "/" + at.table() + "/" + at.row() + "/" + at.column() + "/";
  }

  private static String number(Goal goal) {
    return Integer.toString(goal.number());
  }

  private static String text(Optional<Sourced<String>> text) {
    return text.map(Sourced::value).orElse("");
  }

  private static String money(Optional<Sourced<Money>> amount) {
    return amount.map(Sourced::value).map(Money::toString).orElse("");
  }
}
