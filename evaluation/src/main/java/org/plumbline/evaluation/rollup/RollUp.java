package org.plumbline.evaluation.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/** 绩效汇总. Takes the scored plans of a run together, by unit or by department. */
public final class RollUp {

  private static final int DECIMALS = 2;

  private final Level level;

  public RollUp(Level level) {
    this.level = level;
  }

  /** 汇总层级. What is taken together. */
  public enum Level {
    UNIT,
    /** By the first three characters of the unit's code, which are the department's. */
    DEPARTMENT;

    private static final int DEPARTMENT_CODE = 3;

    private String keyOf(Optional<BudgetUnit> unit) {
      String code = unit.flatMap(BudgetUnit::code).orElse("");
      String key = code.isEmpty() ? unit.map(BudgetUnit::name).orElse("") : code;
      return this == DEPARTMENT && code.length() > DEPARTMENT_CODE
          ? code.substring(0, DEPARTMENT_CODE)
          : key;
    }
  }

  /** 已评分项目. One plan's score and the actual values it rests on. */
  public record Scored(ScoreSheet sheet, PlanActuals actuals) {

    /** The budget after adjustment where that can be right, or else the plan's. */
    public Optional<Money> budget() {
      PerformancePlan plan = sheet.plan();
      return actuals
          .annualBudget()
          .filter(money -> money.yuan().signum() >= 0)
          .or(() -> plan.funding().budgetOfYear().map(Sourced::value));
    }
  }

  /** One summary for each unit or department, in the order in which they first occur. */
  public List<UnitSummary> summaries(List<Scored> scored) {
    Map<String, List<Scored>> groups = new LinkedHashMap<>();
    for (Scored each : scored) {
      groups.computeIfAbsent(level.keyOf(unitOf(each)), _ -> new ArrayList<>()).add(each);
    }
    return groups.entrySet().stream()
        .map(group -> summary(group.getKey(), group.getValue()))
        .toList();
  }

  private static Optional<BudgetUnit> unitOf(Scored scored) {
    return scored.sheet().plan().heading().unit().map(Sourced::value);
  }

  private static UnitSummary summary(String code, List<Scored> group) {
    List<Scored> complete =
        group.stream()
            .filter(each -> each.sheet().open().signum() == 0)
            .filter(each -> each.budget().filter(money -> money.yuan().signum() > 0).isPresent())
            .toList();
    Optional<BigDecimal> total = weighed(complete);
    int open = group.size() - complete.size();
    List<Money> spent =
        group.stream()
            .flatMap(each -> each.actuals().spent().stream())
            .filter(money -> money.yuan().signum() >= 0)
            .toList();
    return new UnitSummary(
        code,
        unitOf(group.getFirst()),
        group.size(),
        sum(group.stream().map(Scored::budget).flatMap(Optional::stream).toList()),
        spent.isEmpty() ? Optional.empty() : Optional.of(sum(spent)),
        group.size() - spent.size(),
        total,
        open == 0
            ? total.map(points -> group.getFirst().sheet().scheme().gradeOf(points))
            : Optional.empty(),
        open,
        new Combination(group).indicators());
  }

  private static Optional<BigDecimal> weighed(List<Scored> complete) {
    BigDecimal money = BigDecimal.ZERO;
    BigDecimal points = BigDecimal.ZERO;
    for (Scored each : complete) {
      BigDecimal budget = each.budget().orElseThrow().yuan();
      money = money.add(budget);
      points = points.add(budget.multiply(each.sheet().total()));
    }
    return money.signum() == 0
        ? Optional.empty()
        : Optional.of(
            points.divide(money, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money::plus).orElse(Money.ZERO);
  }
}
