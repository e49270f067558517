package org.plumbline.testkit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/**
 * 所载内容. What a form carries of a plan, collected block by block. What no block adds, the form does
 * not carry.
 */
final class CarriedPlan {

  private static final SourceLocation SOMEWHERE = SourceLocation.document(0);

  private Optional<Sourced<BudgetUnit>> unit = Optional.empty();
  private Optional<Sourced<BudgetUnit>> department = Optional.empty();
  private Optional<Sourced<String>> code = Optional.empty();
  private Optional<Sourced<String>> purpose = Optional.empty();
  private String name = "";
  private Optional<Sourced<Money>> total = Optional.empty();
  private Optional<Sourced<Money>> fiscal = Optional.empty();
  private Optional<Sourced<Money>> other = Optional.empty();
  private Optional<Sourced<Money>> annualBudget = Optional.empty();
  private Optional<Sourced<Money>> spent = Optional.empty();
  private SpendingPlan spending = SpendingPlan.none();
  private Optional<Sourced<BigDecimal>> totalWeight = Optional.empty();
  private Optional<Sourced<BigDecimal>> totalScore = Optional.empty();

  final List<Goal> goals = new ArrayList<>();
  final List<Goal> longTermGoals = new ArrayList<>();
  final List<Goal> results = new ArrayList<>();
  final List<Indicator> indicators = new ArrayList<>();
  final List<Indicator> longTermIndicators = new ArrayList<>();
  final List<Particular> particulars = new ArrayList<>();
  final List<FundingRow> fundingRows = new ArrayList<>();
  final List<DepartmentTask> tasks = new ArrayList<>();

  void unit(Optional<Sourced<BudgetUnit>> printed) {
    unit = printed;
  }

  void department(Optional<Sourced<BudgetUnit>> printed) {
    department = printed;
  }

  void code(Optional<Sourced<String>> printed) {
    code = printed;
  }

  void purpose(Optional<Sourced<String>> printed) {
    purpose = printed;
  }

  void name(String printed) {
    name = printed;
  }

  void total(Optional<Sourced<Money>> printed) {
    total = printed;
  }

  void fiscal(Optional<Sourced<Money>> printed) {
    fiscal = printed;
  }

  void other(Optional<Sourced<Money>> printed) {
    other = printed;
  }

  void annualBudget(Optional<Sourced<Money>> printed) {
    annualBudget = printed;
  }

  void spent(Optional<Sourced<Money>> printed) {
    spent = printed;
  }

  void spending(SpendingPlan printed) {
    spending = printed;
  }

  void totalPoints(ReportedResult report) {
    totalWeight = report.totalWeight();
    totalScore = report.totalScore();
  }

  /** The plan as it is to be read again; places are not what this is about. */
  PerformancePlan build(FormKind form, String title, PerformancePlan plan) {
    Optional<FiscalYear> year =
        plan.fiscalYear().stream()
            .mapToObj(stated -> new FiscalYear(stated, FiscalYear.Source.TITLE))
            .findFirst();
    PlanHeading heading =
        new PlanHeading(sourced(title), year, unit, new Project(code, sourced(name)), purpose);
    return new PerformancePlan(
        form,
        heading,
        new Funding(plan.funding().printedUnit(), total, fiscal, other, annualBudget, spent),
        spending,
        goals,
        indicators,
        new FormDetails(
            department,
            particulars,
            fundingRows,
            tasks,
            new LongTermPlan(longTermGoals, longTermIndicators),
            new ReportedResult(results, List.of(), totalWeight, totalScore)));
  }

  static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, SOMEWHERE);
  }
}
