package org.plumbline.forms.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.testkit.golden.Golden;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/** The plans of the founding document, and one with everything a plan can have. */
final class SamplePlans {

  private static final SourceLocation SOMEWHERE = SourceLocation.document(0);

  private static final String WORDS = "全市重点工业企业智能化诊断服务评估报告应急处置能力提升宣传培训推广应用示范引领创新发展监测预警";

  private SamplePlans() {}

  static List<PerformancePlan> all() {
    List<PerformancePlan> plans = new ArrayList<>(founding());
    plans.add(full());
    plans.add(longTexts());
    return plans;
  }

  /** Thirty indicators, and texts that take pages. */
  static PerformancePlan longTexts() {
    PlanBuilder plan =
        PlanBuilder.aPlan()
            .named(text(60))
            .coded("37020022P880028103131")
            .purposed(text(900))
            .budgeting("1234567.89", "1234567.89", "0.00");
    for (int i = 0; i < 4; i++) {
      plan.withGoal(text(600 + i) + "。");
    }
    List<Dimension> dimensions =
        List.of(Dimension.QUANTITY, Dimension.QUALITY, Dimension.SOCIAL, Dimension.ECOLOGICAL);
    for (int i = 0; i < 30; i++) {
      Dimension dimension = dimensions.get(i / 8);
      plan.with(
          IndicatorBuilder.anIndicator()
              .in(i < 16 ? Category.OUTPUT : Category.BENEFIT, dimension)
              .named(text(5 + i * i % 90) + "第" + i + "项")
              .described(text(7 + i * i * i % 150)));
    }
    return plan.build();
  }

  /** A text in which no two lines are alike. */
  private static String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(WORDS, i * 7 % (WORDS.length() - 9), i * 7 % (WORDS.length() - 9) + 2 + i % 7);
    }
    return text.substring(0, length);
  }

  static List<PerformancePlan> founding() {
    try {
      byte[] bytes =
          Files.readAllBytes(Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt"));
      return PlanReader.bundled()
          .read(new DocumentBytes("qingdao.txt", bytes), 0, OptionalInt.empty())
          .plans();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Two departments, whose name is that of unit and project. */
  static List<PerformancePlan> departments() {
    return List.of(department("青岛市工业和信息化局"), department("青岛市民营经济发展局"));
  }

  private static PerformancePlan department(String name) {
    PerformancePlan plan = PlanBuilder.aCompletePlan().named(name).ofUnit("502", name).build();
    return with(
        plan,
        FormKind.DEPARTMENT,
        new FormDetails(
            Optional.empty(), List.of(), List.of(), tasks(), LongTermPlan.none(), report()));
  }

  /** Everything that the form of the Ministry has room for. */
  static PerformancePlan full() {
    PerformancePlan plan =
        PlanBuilder.aCompletePlan()
            .withGoal("形成“一企一策”评估报告，2022年12月底前全部交付；A&B <试点> 企业满意。")
            .budgeting("1170.50", "1000.00", "170.50")
            .build();
    PerformancePlan longTerm =
        PlanBuilder.aPlan()
            .withGoal("三年内覆盖全部园区。")
            .with(IndicatorBuilder.anIndicator().named("累计诊断企业数"))
            .with(energyUse("园区单位产值能耗"))
            .with(energyUse("园区单位产值水耗"))
            .build();
    return with(
        plan,
        FormKind.PLAN,
        new FormDetails(
            Optional.of(sourced(new BudgetUnit(Optional.of("502"), "青岛市工业和信息化局"))),
            List.of(
                new Particular("项目属性", sourced("延续项目")),
                new Particular("项目期", sourced("2022年1月至2024年12月"))),
            List.of(
                funding("中期资金总额", "3500.00"),
                funding("财政拨款", "3000.00"),
                funding("其他资金", "500.00")),
            List.of(),
            new LongTermPlan(longTerm.goals(), longTerm.indicators()),
            report()));
  }

  private static IndicatorBuilder energyUse(String name) {
    return IndicatorBuilder.anIndicator()
        .in(Category.BENEFIT, Dimension.ECOLOGICAL)
        .named(name)
        .targeting(IndicatorBuilder.atMost("12", IndicatorBuilder.PERCENT));
  }

  private static ReportedResult report() {
    return ReportedResult.none();
  }

  private static List<DepartmentTask> tasks() {
    return List.of(
        new DepartmentTask(
            sourced("化工安全"),
            Optional.of(sourced("完成化工园区企业诊断，落实整改。")),
            List.of(funding("总额", "100.00"), funding("财政拨款", "60.00"), funding("其他资金", "40.00"))),
        new DepartmentTask(
            sourced("食盐储备"),
            Optional.of(sourced("储备食盐2000吨")),
            List.of(funding("总额", "70.00"), funding("财政拨款", "70.00"))));
  }

  private static FundingRow funding(String source, String amount) {
    Money money = PlanBuilder.tenThousand(amount);
    return new FundingRow(
        sourced(source), FundingRow.Amounts.planned(sourced(money)), FundingRow.Execution.none());
  }

  private static PerformancePlan with(PerformancePlan plan, FormKind kind, FormDetails details) {
    return new PerformancePlan(
        kind,
        plan.heading(),
        plan.funding(),
        plan.spendingPlan(),
        plan.goals(),
        plan.indicators(),
        details);
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, SOMEWHERE);
  }
}
