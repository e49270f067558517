package org.plumbline.national.making;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.national.making.Country.County;
import org.plumbline.national.making.Country.Department;
import org.plumbline.national.making.Learned.PlanPattern;
import org.plumbline.national.making.Learned.StepPattern;

/** Makes one plan: a pattern of a real one, with another subject, place, budget and numbers. */
final class PlanMaker {

  private static final int FEN = 2;
  private static final int SERIAL_DIGITS = 11;
  private static final List<String> SOURCES = List.of("工作经费", "专项资金", "项目");

  /** A budget is a pattern's times one of these, of a hundred. */
  private static final List<Integer> SIZES =
      List.of(10, 20, 35, 50, 70, 85, 100, 120, 150, 200, 300);

  private final Learned learned;
  private final IndicatorMaker indicators;

  PlanMaker(Learned learned) {
    this.learned = learned;
    this.indicators = new IndicatorMaker(learned);
  }

  /**
   * Whose plan it is, and where it stands.
   *
   * @param place place among the plans of the unit, from 0
   * @param serial number of the project in the country
   */
  record Frame(
      County county, Department department, int year, int place, long serial, Layout layout) {

    Sheet sheet() {
      return new Sheet(place + 1);
    }

    BudgetUnit unit() {
      return new BudgetUnit(
          Optional.of(department.code() + "001"), county.name() + department.name() + "本级");
    }
  }

  PerformancePlan plan(Frame frame, Chance chance, Set<Defect> defects) {
    PlanPattern pattern = chance.pick(learned.plans());
    List<String> subjects = frame.department().subjects();
    String subject = subjects.get(frame.place() % subjects.size());
    Wording wording = new Wording(subject, frame.county().name());
    BigDecimal budget = budget(pattern, chance);
    String name = wording.of(name(pattern, chance));
    Sheet sheet = frame.sheet();
    return new PerformancePlan(
        frame.layout().kind(),
        heading(frame, name, wording.of(pattern.purpose()), defects),
        funding(sheet, budget, frame.layout(), chance, defects),
        frame.layout().isFull() ? spending(sheet, pattern, budget, defects) : SpendingPlan.none(),
        goals(sheet, pattern, wording, defects),
        indicators.indicators(
            new IndicatorMaker.Order(frame.layout(), sheet, pattern, wording, budget, frame.year()),
            chance,
            defects));
  }

  private static String name(PlanPattern pattern, Chance chance) {
    return pattern.project().contains(Learned.SUBJECT)
        ? pattern.project()
        : Learned.SUBJECT + chance.pick(SOURCES);
  }

  /** In 万元, two decimals. */
  private static BigDecimal budget(PlanPattern pattern, Chance chance) {
    BigDecimal printed = MoneyUnit.TEN_THOUSAND_YUAN.fromYuan(pattern.budget());
    return printed
        .multiply(BigDecimal.valueOf(chance.pick(SIZES)))
        .movePointLeft(2)
        .setScale(FEN, RoundingMode.HALF_UP);
  }

  private static PlanHeading heading(
      Frame frame, String name, String purpose, Set<Defect> defects) {
    Sheet sheet = frame.sheet();
    String title = sheet.table() + "." + name + frame.layout().title();
    BudgetUnit unit = frame.unit();
    String code = code(frame, defects);
    return new PlanHeading(
        sheet.title(title),
        Optional.of(new FiscalYear(frame.year(), FiscalYear.Source.STATED)),
        Optional.of(sheet.cell(unit, 1, 1, unit.code().orElse("") + unit.name())),
        new Project(Optional.of(sheet.cell(code, 2, 2)), sheet.cell(name, 2, 4)),
        frame.layout().isFull() ? Optional.of(sheet.cell(purpose, 4, 2)) : Optional.empty());
  }

  private static String code(Frame frame, Set<Defect> defects) {
    String serial = Long.toString(frame.serial());
    String code =
        frame.county().code()
            + "%02d".formatted(frame.year() % 100)
            + 'P'
            + "0".repeat(SERIAL_DIGITS - serial.length())
            + serial
            + frame.serial() % 10;
    return defects.contains(Defect.PROJECT_CODE_MALFORMED)
        ? code.substring(0, code.length() - 2)
        : code;
  }

  private static Funding funding(
      Sheet sheet, BigDecimal budget, Layout layout, Chance chance, Set<Defect> defects) {
    BigDecimal other = chance.hits(100_000) ? share(budget, 20) : BigDecimal.ZERO;
    BigDecimal wrong =
        defects.contains(Defect.SOURCES_NOT_ADDING_UP) ? BigDecimal.TEN : BigDecimal.ZERO;
    boolean reports = layout.kind() == FormKind.SELF_EVALUATION;
    BigDecimal spent = share(budget, chance.between(80, 100));
    return new Funding(
        MoneyUnit.TEN_THOUSAND_YUAN,
        Optional.of(money(sheet, budget, 3, 3)),
        Optional.of(money(sheet, budget.subtract(other).add(wrong), 3, 5)),
        other.signum() == 0 ? Optional.empty() : Optional.of(money(sheet, other, 3, 7)),
        reports ? Optional.of(money(sheet, budget, 4, 4)) : Optional.empty(),
        reports ? Optional.of(money(sheet, spent, 4, 5)) : Optional.empty());
  }

  private static Sourced<Money> money(Sheet sheet, BigDecimal amount, int row, int column) {
    String printed = amount.setScale(FEN, RoundingMode.HALF_UP).toPlainString();
    return sheet.cell(Money.of(printed, MoneyUnit.TEN_THOUSAND_YUAN), row, column, printed);
  }

  private static BigDecimal share(BigDecimal amount, int hundredths) {
    return amount
        .multiply(BigDecimal.valueOf(hundredths))
        .movePointLeft(2)
        .setScale(FEN, RoundingMode.HALF_UP);
  }

  private static SpendingPlan spending(
      Sheet sheet, PlanPattern pattern, BigDecimal budget, Set<Defect> defects) {
    List<Checkpoint> steps = new ArrayList<>();
    for (StepPattern step : pattern.steps()) {
      add(steps, sheet, step.month(), budget.multiply(step.share()));
    }
    if (defects.contains(Defect.SPENDING_PLAN_DECREASING)) {
      steps.clear();
      add(steps, sheet, 6, budget.add(BigDecimal.ONE));
      add(steps, sheet, 12, budget);
    }
    return new SpendingPlan(
        SpendingPlan.Basis.CUMULATIVE_AMOUNT,
        Optional.of(sheet.cell(pattern.spendingHeading(), 5, 1)),
        pattern.statesPercent(),
        Optional.of(SpendingPlan.Evidence.LAST_STEP_EQUALS_BUDGET),
        steps);
  }

  private static void add(List<Checkpoint> steps, Sheet sheet, int month, BigDecimal amount) {
    BigDecimal rounded = amount.setScale(FEN, RoundingMode.HALF_UP);
    String printed = rounded.toPlainString();
    steps.add(
        new Checkpoint(
            month,
            sheet.cell(rounded, 6, 2 + steps.size(), printed),
            Optional.of(Money.of(printed, MoneyUnit.TEN_THOUSAND_YUAN))));
  }

  private static List<Goal> goals(
      Sheet sheet, PlanPattern pattern, Wording wording, Set<Defect> defects) {
    if (defects.contains(Defect.GOAL_MISSING)) {
      return List.of();
    }
    List<Goal> goals = new ArrayList<>();
    for (String text : pattern.goals()) {
      String words = wording.of(text);
      goals.add(new Goal(goals.size() + 1, words, sheet.cell(words, 7, 2).at()));
    }
    return goals;
  }
}
