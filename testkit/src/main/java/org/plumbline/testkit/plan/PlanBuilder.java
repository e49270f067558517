package org.plumbline.testkit.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/** Builds one plan in the seed's layout; what is not said is sound. Amounts are in 万元. */
public final class PlanBuilder {

  private static final int FIRST_INDICATOR_ROW = 9;

  private String projectName = "智能化诊断服务经费";
  private Optional<String> title = Optional.empty();
  private BudgetUnit unit = new BudgetUnit(Optional.of("502001"), "青岛市工业和信息化局本级");
  private Optional<String> projectCode = Optional.of("37020022P880028103131");
  private Optional<String> purpose = Optional.of("用于化工企业智能化诊断服务。");
  private int year = 2022;
  private Optional<Money> total = Optional.of(tenThousand("170.00"));
  private Optional<Money> fiscal = Optional.of(tenThousand("170.00"));
  private Optional<Money> other = Optional.empty();
  private SpendingPlan spendingPlan = cumulative("3:20", "6:80", "10:120", "12:170");
  private final List<Goal> goals = new ArrayList<>();
  private final List<IndicatorBuilder> indicators = new ArrayList<>();

  private PlanBuilder() {}

  public static PlanBuilder aPlan() {
    return new PlanBuilder();
  }

  /** A plan with one sound indicator in each of output, cost, benefit and satisfaction. */
  public static PlanBuilder aCompletePlan() {
    return aPlan()
        .withGoal("完成150家化工企业智能化诊断，提升企业安全生产水平。")
        .with(IndicatorBuilder.anIndicator())
        .with(
            IndicatorBuilder.anIndicator()
                .in(Category.OUTPUT, Dimension.QUALITY)
                .named("评估报告验收合格率")
                .described("验收合格的评估报告占全部报告的比例。")
                .targeting(IndicatorBuilder.atLeast("95", IndicatorBuilder.PERCENT)))
        .with(
            IndicatorBuilder.anIndicator()
                .in(Category.OUTPUT, Dimension.COST)
                .named("智能化诊断服务费")
                .described("支付给诊断服务机构的合同价款。")
                .targeting(IndicatorBuilder.atMost("170", IndicatorBuilder.TEN_THOUSAND_YUAN)))
        .with(
            IndicatorBuilder.anIndicator()
                .in(Category.BENEFIT, Dimension.SOCIAL)
                .named("隐患整改完成率")
                .described("诊断发现的隐患中已整改的比例。")
                .targeting(IndicatorBuilder.atLeast("90", IndicatorBuilder.PERCENT)))
        .with(
            IndicatorBuilder.anIndicator()
                .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                .named("受诊断企业满意度")
                .described("问卷中答满意的企业占全部答卷企业的比例。")
                .targeting(IndicatorBuilder.atLeast("90", IndicatorBuilder.PERCENT)));
  }

  public static Money tenThousand(String amount) {
    return Money.of(amount, MoneyUnit.TEN_THOUSAND_YUAN);
  }

  /** Cumulative amounts under a plain heading, each as {@code month:amount}. */
  public static SpendingPlan cumulative(String... steps) {
    return spending(SpendingPlan.Basis.CUMULATIVE_AMOUNT, false, steps);
  }

  /** A spending plan whose printed figures are amounts; each step as {@code month:amount}. */
  public static SpendingPlan spending(
      SpendingPlan.Basis basis, boolean statesPercent, String... steps) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      String[] parts = steps[i].split(":", 2);
      BigDecimal printed = new BigDecimal(parts[1]);
      checkpoints.add(
          new Checkpoint(
              Integer.parseInt(parts[0]),
              new Sourced<>(printed, SourceLocation.cell(0, 1, 6, 2 + i, parts[1])),
              Optional.of(tenThousand(parts[1]))));
    }
    String heading = statesPercent ? "资金支出计划（%）" : "资金支出计划";
    return new SpendingPlan(
        basis,
        Optional.of(new Sourced<>(heading, SourceLocation.cell(0, 1, 5, 1, heading))),
        statesPercent,
        Optional.empty(),
        checkpoints);
  }

  public PlanBuilder named(String name) {
    this.projectName = name;
    return this;
  }

  /** Prints a title that does not follow from the name. */
  public PlanBuilder titled(String someTitle) {
    title = Optional.of(someTitle);
    return this;
  }

  public PlanBuilder ofUnit(String code, String name) {
    unit = new BudgetUnit(Optional.of(code), name);
    return this;
  }

  public PlanBuilder coded(String code) {
    this.projectCode = Optional.of(code);
    return this;
  }

  public PlanBuilder withoutCode() {
    this.projectCode = Optional.empty();
    return this;
  }

  public PlanBuilder purposed(String somePurpose) {
    this.purpose = Optional.of(somePurpose);
    return this;
  }

  public PlanBuilder withoutPurpose() {
    this.purpose = Optional.empty();
    return this;
  }

  public PlanBuilder inYear(int someYear) {
    this.year = someYear;
    return this;
  }

  /** Total and fiscal money, both the same, nothing else. */
  public PlanBuilder budgeting(String amount) {
    this.total = Optional.of(tenThousand(amount));
    this.fiscal = Optional.of(tenThousand(amount));
    this.other = Optional.empty();
    return this;
  }

  public PlanBuilder budgeting(String someTotal, String someFiscal, String someOther) {
    this.total = Optional.of(tenThousand(someTotal));
    this.fiscal = Optional.of(tenThousand(someFiscal));
    this.other = Optional.of(tenThousand(someOther));
    return this;
  }

  public PlanBuilder withoutBudget() {
    this.total = Optional.empty();
    this.fiscal = Optional.empty();
    this.other = Optional.empty();
    return this;
  }

  public PlanBuilder spending(SpendingPlan plan) {
    this.spendingPlan = plan;
    return this;
  }

  public PlanBuilder withGoal(String text) {
    int number = goals.size() + 1;
    goals.add(new Goal(number, text, SourceLocation.cell(0, 1, 7, 2, number + "." + text)));
    return this;
  }

  public PlanBuilder withoutGoals() {
    goals.clear();
    return this;
  }

  public PlanBuilder with(IndicatorBuilder indicator) {
    indicators.add(indicator);
    return this;
  }

  public PlanBuilder withoutIndicators() {
    indicators.clear();
    return this;
  }

  public PerformancePlan build() {
    List<Indicator> rows = new ArrayList<>();
    for (IndicatorBuilder indicator : indicators) {
      rows.add(indicator.atRow(FIRST_INDICATOR_ROW + rows.size()));
    }
    Funding funding =
        Funding.planned(
            MoneyUnit.TEN_THOUSAND_YUAN, money(total, 3), money(fiscal, 5), money(other, 7));
    return new PerformancePlan(FormKind.PLAN, heading(), funding, spendingPlan, goals, rows);
  }

  private PlanHeading heading() {
    String printed = title.orElse("1." + projectName + "绩效目标表");
    return new PlanHeading(
        new Sourced<>(printed, SourceLocation.paragraph(0, 1, printed)),
        Optional.of(new FiscalYear(year, FiscalYear.Source.STATED)),
        Optional.of(
            new Sourced<>(
                unit, SourceLocation.cell(0, 1, 1, 1, unit.code().orElse("") + unit.name()))),
        new Project(projectCode.map(code -> cell(code, 2, 2)), cell(projectName, 2, 4)),
        purpose.map(text -> cell(text, 4, 2)));
  }

  private static Sourced<String> cell(String text, int row, int column) {
    return new Sourced<>(text, SourceLocation.cell(0, 1, row, column, text));
  }

  private static Optional<Sourced<Money>> money(Optional<Money> amount, int column) {
    return amount.map(money ->
        new Sourced<>(
            money, SourceLocation.cell(0, 1, 3, column, money.printedAmount().toPlainString())));
  }
}
