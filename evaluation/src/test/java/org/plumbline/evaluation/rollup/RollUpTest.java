package org.plumbline.evaluation.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.Actuals.amount;
import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.Actuals;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.rollup.RollUp.Level;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.Schemes;

class RollUpTest {

  private static final Scoring SCORING =
      new Scoring(Schemes.bundled().find("mof-2020").orElseThrow());

  /** 100 万元 with everything met scores 100; 300 万元 with half of the output scores less. */
  private final List<Scored> two =
      List.of(
          scored(
              Actuals.of(
                  "1000000",
                  "1000000",
                  amount("企业数", "100", HOUSEHOLD),
                  amount("满意率", "100", PERCENT))),
          scored(
              Actuals.of(
                  "3000000",
                  "3000000",
                  amount("企业数", "50", HOUSEHOLD),
                  amount("满意率", "80", PERCENT))));

  @Test
  void totalIsWeighedByMoney() {
    UnitSummary summary = new RollUp(Level.UNIT).summaries(two).getFirst();

    assertThat(summary.plans()).isEqualTo(2);
    assertThat(summary.budget().yuan()).isEqualByComparingTo("4000000");
    // (100 × 1 + 60.83 × 3) ÷ 4
    assertThat(two.get(1).sheet().total()).isEqualByComparingTo("60.83");
    assertThat(summary.total().orElseThrow()).isEqualByComparingTo("70.62");
    assertThat(summary.grade()).contains("中");
  }

  @Test
  void absoluteValuesAddUpAndSharesAreWeighed() {
    UnitSummary summary = new RollUp(Level.UNIT).summaries(two).getFirst();

    assertThat(summary.indicators())
        .extracting(each -> each.name() + " " + each.target() + " " + each.actual())
        .containsExactly("企业数 200家 150家", "满意率 90百分比 85百分比");
  }

  @Test
  void openPlanLeavesTheGradeOpen() {
    List<Scored> one =
        List.of(two.getFirst(), scored(Actuals.of("1000000", "", amount("企业数", "1", HOUSEHOLD))));

    UnitSummary summary = new RollUp(Level.UNIT).summaries(one).getFirst();

    assertThat(summary.openPlans()).isEqualTo(1);
    assertThat(summary.total().orElseThrow()).isEqualByComparingTo("100");
    assertThat(summary.grade()).isEmpty();
  }

  @Test
  void amountThatNobodyGaveIsNoZero() {
    List<Scored> silent = List.of(scored(Actuals.of("1000000", "")));
    List<Scored> mixed = List.of(two.getFirst(), silent.getFirst());

    assertThat(new RollUp(Level.UNIT).summaries(silent).getFirst().spent()).isEmpty();
    assertThat(new RollUp(Level.UNIT).summaries(mixed).getFirst())
        .satisfies(summary ->
            assertThat(summary.spent().orElseThrow().yuan()).isEqualByComparingTo("1000000"))
        .satisfies(summary -> assertThat(summary.plansWithoutSpent()).isEqualTo(1));
  }

  @Test
  void negativeBudgetTakesNothingFromTheOthers() {
    List<Scored> some = List.of(two.getFirst(), scored(Actuals.of("-5", "1")));

    assertThat(new RollUp(Level.UNIT).summaries(some).getFirst().budget().yuan())
        .isEqualByComparingTo("2700000"); // with that of the plan itself
    assertThat(some.getLast().sheet().problems())
        .extracting(Problem::code)
        .containsExactly("negative_amount");
  }

  private static Scored scored(PlanActuals actuals) {
    PerformancePlan plan =
        aPlan()
            .with(
                anIndicator()
                    .in(Category.OUTPUT, Dimension.QUANTITY)
                    .named("企业数")
                    .targeting(atLeast("100", HOUSEHOLD)))
            .with(
                anIndicator()
                    .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                    .named("满意率")
                    .targeting(atLeast("90", PERCENT)))
            .build();
    return new Scored(SCORING.score(plan, actuals), actuals);
  }
}
