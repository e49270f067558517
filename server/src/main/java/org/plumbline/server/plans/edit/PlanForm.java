package org.plumbline.server.plans.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/**
 * 填报表. A plan as it stands in the fields of a form: texts, whether they make sense or not.
 *
 * @param particulars what the form of the plan prints beside, such as 项目属性
 * @param steps what is to be spent, by month
 */
public record PlanForm(
    Head head,
    List<ParticularField> particulars,
    Amounts amounts,
    Map<Integer, String> steps,
    List<GoalField> goals,
    List<IndicatorField> indicators,
    LongTerm longTerm) {

  static final List<Integer> USUAL_MONTHS = List.of(3, 6, 10, 12);

  public PlanForm {
    particulars = List.copyOf(particulars);
    steps = new TreeMap<>(steps);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** The fields of the head. */
  public record Head(
      String title, String year, String code, String project, String department, String purpose) {}

  /**
   * 其他事项. What is printed beside a label, which several may share; empty takes it away.
   *
   * @param from which of the stored plan it was, from 0; empty for a new one
   */
  public record ParticularField(String from, String label, String text) {}

  /**
   * The fields of money.
   *
   * @param unit name of a {@link MoneyUnit}
   * @param basis name of a {@link SpendingPlan.Basis}
   */
  public record Amounts(String unit, String total, String fiscal, String other, String basis) {}

  /**
   * A goal.
   *
   * @param from which of the stored plan it was, from 0; empty for a new one
   */
  public record GoalField(String from, String text) {}

  /** 中长期目标. The same beyond the year of the plan. */
  public record LongTerm(List<GoalField> goals, List<IndicatorField> indicators) {

    public LongTerm {
      goals = List.copyOf(goals);
      indicators = List.copyOf(indicators);
    }
  }

  /** An indicator, field by field. */
  public record IndicatorField(
      String from,
      String category,
      String dimension,
      String name,
      String description,
      String target,
      String basis,
      String weight) {

    static final IndicatorField EMPTY = new IndicatorField("", "", "", "", "", "", "", "");

    boolean isBlank() {
      return (name + description + target + basis + weight).isBlank();
    }
  }

  /** The fields of a plan. */
  public static PlanForm of(PerformancePlan plan) {
    LongTermPlan later = plan.details().longTerm();
    return new PlanForm(
        head(plan),
        particulars(plan.details().particulars()),
        amounts(plan),
        steps(plan),
        goals(plan.goals()),
        indicators(plan.indicators()),
        new LongTerm(goals(later.goals()), indicators(later.indicators())));
  }

  static List<GoalField> goals(List<Goal> goals) {
    List<GoalField> fields = new ArrayList<>();
    for (Goal goal : goals) {
      fields.add(new GoalField(Integer.toString(fields.size()), goal.text()));
    }
    return fields;
  }

  static List<IndicatorField> indicators(List<Indicator> indicators) {
    List<IndicatorField> fields = new ArrayList<>();
    for (Indicator indicator : indicators) {
      fields.add(field(fields.size(), indicator));
    }
    return fields;
  }

  private static Head head(PerformancePlan plan) {
    return new Head(
        plan.heading().title().value(),
        plan.fiscalYear().isPresent() ? Integer.toString(plan.fiscalYear().getAsInt()) : "",
        text(plan.project().code()),
        plan.project().name().value(),
        plan.details().department().map(each -> each.value().name()).orElse(""),
        text(plan.heading().purpose()));
  }

  static List<ParticularField> particulars(List<Particular> particulars) {
    List<ParticularField> fields = new ArrayList<>();
    for (Particular each : particulars) {
      fields.add(
          new ParticularField(Integer.toString(fields.size()), each.label(), each.text().value()));
    }
    return fields;
  }

  private static Amounts amounts(PerformancePlan plan) {
    SpendingPlan spending = plan.spendingPlan();
    SpendingPlan.Basis basis =
        spending.steps().isEmpty() ? SpendingPlan.Basis.CUMULATIVE_AMOUNT : spending.basis();
    return new Amounts(
        plan.funding().printedUnit().name(),
        money(plan.funding().total()),
        money(plan.funding().fiscal()),
        money(plan.funding().other()),
        basis.name());
  }

  private static Map<Integer, String> steps(PerformancePlan plan) {
    Map<Integer, String> steps = new TreeMap<>();
    USUAL_MONTHS.forEach(month -> steps.put(month, ""));
    for (Checkpoint step : plan.spendingPlan().steps()) {
      steps.put(step.month(), step.printed().value().toPlainString());
    }
    return steps;
  }

  private static IndicatorField field(int index, Indicator each) {
    return new IndicatorField(
        Integer.toString(index),
        each.category().map(Enum::name).orElse(""),
        each.dimension().map(Enum::name).orElse(""),
        each.name().value(),
        text(each.description()),
        each.target().map(Sourced::value).map(Target::text).orElse(""),
        each.basis().map(basis -> basis.value().text()).orElse(""),
        each.result().weight().map(Sourced::value).map(BigDecimal::toPlainString).orElse(""));
  }

  private static String text(Optional<Sourced<String>> text) {
    return text.map(Sourced::value).orElse("");
  }

  private static String money(Optional<Sourced<Money>> amount) {
    return amount.map(each -> each.value().printedAmount().toPlainString()).orElse("");
  }

  PlanForm withGoals(List<GoalField> changed) {
    return new PlanForm(head, particulars, amounts, steps, changed, indicators, longTerm);
  }

  PlanForm withIndicators(List<IndicatorField> changed) {
    return new PlanForm(head, particulars, amounts, steps, goals, changed, longTerm);
  }

  PlanForm withLongTerm(LongTerm changed) {
    return new PlanForm(head, particulars, amounts, steps, goals, indicators, changed);
  }

  /** The points of the indicators together; empty where none has any, or one makes no sense. */
  public Optional<BigDecimal> weights() {
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (IndicatorField each : indicators) {
      Optional<BigDecimal> weight = FormNumbers.find(each.weight());
      any |= weight.isPresent();
      sum = sum.add(weight.orElse(BigDecimal.ZERO));
    }
    return any ? Optional.of(sum.stripTrailingZeros()) : Optional.empty();
  }
}
