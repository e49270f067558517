package org.plumbline.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.FundingRow.Amounts;
import org.plumbline.model.plan.FundingRow.Execution;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;

/** Makes plans up that say everything some form has a place for; the same for the same seed. */
final class RandomPlan {

  private static final List<String> NAMES =
      List.of("食盐储备补贴", "农村公路养护", "图书馆免费开放", "企业智能化诊断服务", "高标准农田管护", "社区心理健康服务");
  private static final List<String> GOALS =
      List.of("完成全年养护任务，优良路率不断提高。", "服务群众10万人次，群众满意。", "保障机构正常运转；落实各项制度。", "支持特色产业项目12个。");
  private static final List<String> SOURCES =
      List.of(
          "当年财政拨款",
          "上年结转资金",
          "其他资金",
          "本年一般公共预算拨款",
          "中期资金总额",
          "财政拨款",
          "财政资金",
          "项目资金总额",
          "中央补助",
          "地方资金");

  private final Random random;
  private final int year;
  private final MoneyUnit unit;

  private RandomPlan(long seed) {
    this.random = new Random(seed);
    this.year = 2021 + random.nextInt(6);
    this.unit = random.nextInt(4) == 0 ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN;
  }

  static PerformancePlan of(long seed) {
    return new RandomPlan(seed).plan();
  }

  private PerformancePlan plan() {
    Money total = money();
    RandomIndicators indicators = new RandomIndicators(random, OptionalInt.of(year));
    return new PerformancePlan(
        FormKind.PLAN,
        heading(),
        Funding.planned(
            unit, Optional.of(sourced(total)), Optional.of(sourced(money())), some(money())),
        spending(total),
        goals(),
        indicators.list(3 + random.nextInt(6)),
        new FormDetails(
            Optional.of(sourced(new BudgetUnit(Optional.of("036"), "某市交通运输局"))),
            particulars(),
            fundingRows(total),
            tasks(),
            new LongTermPlan(goals(), indicators.list(2 + random.nextInt(3))),
            new ReportedResult(goals(), List.of(), some(points("100")), some(points("97.5")))));
  }

  private PlanHeading heading() {
    return new PlanHeading(
        sourced("绩效目标表"),
        Optional.of(new FiscalYear(year, FiscalYear.Source.TITLE)),
        Optional.of(sourced(new BudgetUnit(Optional.of("206001"), "某县公路事务中心"))),
        new Project(some("37020022P880028103131"), sourced(pick(NAMES))),
        some("用于化工企业智能化诊断服务。"));
  }

  private static List<Particular> particulars() {
    return List.of(
        new Particular("项目属性", sourced("延续项目")),
        new Particular("项目期", sourced("3年")),
        new Particular("项目类别", sourced("特定目标类")),
        new Particular("计划开始日期", sourced("2024-01-01")),
        new Particular("计划完成日期", sourced("2024-12-31")),
        new Particular("中央主管部门", sourced("财政部")),
        new Particular("省级主管部门", sourced("某省乡村振兴局")),
        new Particular("市级主管部门", sourced("某市乡村振兴局")));
  }

  private List<FundingRow> fundingRows(Money total) {
    List<FundingRow> rows = new ArrayList<>();
    rows.add(
        new FundingRow(
            sourced("年度资金总额"),
            new Amounts(some(total), some(money()), some(money()), some(money())),
            new Execution(some(points("10")), some("96%"), some(points("9.6")))));
    for (String source : SOURCES) {
      rows.add(
          new FundingRow(
              sourced(source),
              new Amounts(some(money()), some(money()), some(money()), some(money())),
              Execution.none()));
    }
    return rows;
  }

  private List<DepartmentTask> tasks() {
    List<DepartmentTask> tasks = new ArrayList<>();
    for (String name : List.of("防汛抗旱", "农村饮水")) {
      tasks.add(
          new DepartmentTask(
              sourced(name),
              some("水毁修复与物资储备"),
              List.of(amount("总额"), amount("财政拨款"), amount("其他资金"))));
    }
    return tasks;
  }

  private FundingRow amount(String label) {
    return new FundingRow(sourced(label), Amounts.planned(sourced(money())), Execution.none());
  }

  private static SpendingPlan spending(Money total) {
    List<Checkpoint> steps = new ArrayList<>();
    List<Integer> months = List.of(3, 6, 10, 12);
    for (String percent : List.of("10", "40", "80", "100")) {
      BigDecimal share = new BigDecimal(percent).movePointLeft(2);
      steps.add(
          new Checkpoint(
              months.get(steps.size()),
              sourced(new BigDecimal(percent)),
              Optional.of(new Money(total.yuan().multiply(share), total.printedUnit()))));
    }
    return new SpendingPlan(
        SpendingPlan.Basis.CUMULATIVE_PERCENT,
        some("资金支出计划（%）"),
        true,
        Optional.of(SpendingPlan.Evidence.LAST_STEP_IS_HUNDRED),
        steps);
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int number = 1; number <= count; number++) {
      goals.add(new Goal(number, pick(GOALS), SourceLocation.document(0)));
    }
    return goals;
  }

  private Money money() {
    return Money.of((1 + random.nextInt(99_999)) + "." + random.nextInt(10) + "0", unit);
  }

  private static BigDecimal points(String printed) {
    return new BigDecimal(printed);
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, SourceLocation.document(0));
  }

  private static <T> Optional<Sourced<T>> some(T value) {
    return Optional.of(sourced(value));
  }
}
