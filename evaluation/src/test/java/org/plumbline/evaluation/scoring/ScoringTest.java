package org.plumbline.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.Actuals.amount;
import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.Actuals;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.Schemes;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

class ScoringTest {

  private static final Schemes SCHEMES = Schemes.bundled();

  @Test
  void pointsOfCategoryAreSpreadEvenly() {
    ScoreSheet sheet = score(threeOutputsAndTheRest().build(), everythingMet());

    assertThat(weights(sheet)).containsExactly("16.67", "16.67", "16.66", "30.00", "10.00");
    assertThat(sheet.total()).isEqualByComparingTo("100");
    assertThat(sheet.grade()).contains("优");
    assertThat(sheet.remarks()).anyMatch(remark -> remark.zh().contains("平均分配"));
  }

  @Test
  void satisfactionThatIsMissingGoesToBenefit() {
    PerformancePlan plan = aPlan().with(output("甲")).with(benefit("乙")).build();

    ScoreSheet sheet = score(plan, Actuals.of("100", "100", met("甲"), met("乙")));

    assertThat(weights(sheet)).containsExactly("50.00", "40.00");
    assertThat(sheet.remarks()).anyMatch(remark -> remark.zh().contains("计入效益"));
  }

  @Test
  void pointsOfMissingCategoryGrowTheOthers() {
    PerformancePlan plan = aPlan().with(output("甲")).with(satisfaction("丙")).build();

    ScoreSheet sheet = score(plan, Actuals.of("100", "100", met("甲"), met("丙")));

    assertThat(weights(sheet)).containsExactly("75.00", "15.00");
    assertThat(sheet.total()).isEqualByComparingTo("100");
  }

  @Test
  void costOfItsOwnCallsForTheSchemeWithCost() {
    assertThat(SCHEMES.of(java.util.Set.of(Category.COST, Category.OUTPUT)).id())
        .isEqualTo("mof-2021");
    assertThat(SCHEMES.of(java.util.Set.of(Category.OUTPUT)).id()).isEqualTo("mof-2020");
  }

  @Test
  void missingActualIsListedAndNotScoredAsZero() {
    ScoreSheet sheet = score(threeOutputsAndTheRest().build(), Actuals.of("100", "100", met("甲一")));

    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.unscored()).hasSize(4);
    assertThat(sheet.open()).isEqualByComparingTo("73.33");
    assertThat(sheet.grade()).isEmpty();
  }

  @Test
  void gradeStandsWhereOpenPointsCannotChangeIt() {
    PerformancePlan plan =
        aPlan().with(output("甲")).with(benefit("乙")).with(satisfaction("丙")).build();

    ScoreSheet sheet =
        score(plan, Actuals.of("100", "0", amount("甲", "0", HOUSEHOLD), amount("乙", "0", PERCENT)));

    assertThat(sheet.open()).isEqualByComparingTo("10");
    assertThat(sheet.grade()).contains("差");
  }

  @Test
  void twoValuesForOneIndicatorAreAReason() {
    PerformancePlan plan = aPlan().with(output("甲")).build();

    ScoreSheet sheet = score(plan, Actuals.of("100", "100", met("甲"), met("甲")));

    assertThat(sheet.lines()).isEmpty();
    assertThat(sheet.unscored())
        .singleElement()
        .extracting(open -> open.reason().zh())
        .isEqualTo("给了不止一个实际值");
  }

  @Test
  void spendingAboveBudgetIsSaid() {
    ScoreSheet sheet = score(aPlan().with(output("甲")).build(), Actuals.of("100", "120", met("甲")));

    assertThat(sheet.execution().orElseThrow().score()).isEqualByComparingTo("10");
    assertThat(sheet.problems()).extracting(Problem::code).containsExactly("spent_above_budget");
  }

  @Test
  void bareNumberIsTakenInTheUnitOfTheTarget() {
    ScoreSheet sheet =
        score(
            aPlan().with(output("甲")).build(),
            Actuals.of("100", "100", amount("甲", "80", Unit.NONE)));

    assertThat(sheet.lines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.attainment().orElseThrow()).isEqualByComparingTo("0.8");
          assertThat(line.proof().remarks()).anyMatch(remark -> remark.zh().contains("未写单位"));
        });
  }

  @Test
  void everyPointHasItsProof() {
    ScoreSheet sheet = score(threeOutputsAndTheRest().build(), everythingMet());

    assertThat(sheet.lines())
        .allSatisfy(line -> {
          assertThat(line.proof().formula().zh())
              .contains(" × ")
              .endsWith(" = " + line.score().toPlainString());
          assertThat(line.proof().inputs())
              .extracting(input -> input.name().en())
              .containsExactly("Target", "Actual value");
        });
  }

  @Test
  void sameInputsGiveTheSameSheet() {
    PerformancePlan plan = threeOutputsAndTheRest().build();

    assertThat(score(plan, everythingMet())).isEqualTo(score(plan, everythingMet()));
  }

  @Test
  void partsAddUpExactly() {
    for (int count = 1; count <= 60; count++) {
      List<BigDecimal> parts = Weights.parts(new BigDecimal("50"), count, 2);

      assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("50");
      assertThat(parts.getFirst().subtract(parts.getLast()))
          .isLessThanOrEqualTo(new BigDecimal("0.01"));
    }
  }

  private static ScoreSheet score(PerformancePlan plan, PlanActuals actuals) {
    return new Scoring(SCHEMES.find("mof-2020").orElseThrow()).score(plan, actuals);
  }

  private static PlanBuilder threeOutputsAndTheRest() {
    return aPlan()
        .with(output("甲一"))
        .with(output("甲二"))
        .with(output("甲三"))
        .with(benefit("乙"))
        .with(satisfaction("丙"));
  }

  private static PlanActuals everythingMet() {
    return Actuals.of("100", "100", met("甲一"), met("甲二"), met("甲三"), met("乙"), met("丙"));
  }

  private static IndicatorActual met(String name) {
    return amount(name, "100", name.startsWith("甲") ? HOUSEHOLD : PERCENT);
  }

  private static IndicatorBuilder output(String name) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.QUANTITY)
        .named(name)
        .targeting(atLeast("100", HOUSEHOLD));
  }

  private static IndicatorBuilder benefit(String name) {
    return anIndicator()
        .in(Category.BENEFIT, Dimension.SOCIAL)
        .named(name)
        .targeting(atLeast("90", PERCENT));
  }

  private static IndicatorBuilder satisfaction(String name) {
    return anIndicator()
        .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
        .named(name)
        .targeting(atLeast("90", PERCENT));
  }

  private static List<String> weights(ScoreSheet sheet) {
    return sheet.lines().stream().map(line -> line.weight().toPlainString()).toList();
  }
}
