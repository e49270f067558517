package org.plumbline.evaluation.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;

/** Which plan of a run gets which values. */
class ActualsOfRunTest {

  private static final String CODE = "37020022P88002810311R";

  private static final PerformancePlan UNCODED = aPlan().named("农村公路养护").withoutCode().build();

  @Test
  void codeNamesAPlan() {
    ActualsOfRun run = new ActualsOfRun(List.of(spending(CODE)));

    assertThat(run.of(aPlan().coded(CODE).build()).spent()).isPresent();
    assertThat(run.problems()).isEmpty();
  }

  @Test
  void planWithoutCodeIsFoundByItsName() {
    ActualsOfRun run = new ActualsOfRun(List.of(spending("农村公路养护")));

    assertThat(run.of(UNCODED).spent()).isPresent();
    assertThat(run.problems()).isEmpty();
  }

  @Test
  void secondPlanOfANameGetsNothingAndIsNamed() {
    ActualsOfRun run = new ActualsOfRun(List.of(spending("农村公路养护")));

    assertThat(run.of(UNCODED).spent()).isPresent();
    assertThat(run.of(UNCODED).spent()).isEmpty();
    assertThat(run.problems()).extracting(Problem::code).containsExactly("project_name_twice");
  }

  @Test
  void unknownProjectIsNamedHoweverLong() {
    ActualsOfRun run = new ActualsOfRun(List.of(spending("长".repeat(10_000))));

    assertThat(run.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("unknown_project"))
        .satisfies(
            problem -> assertThat(problem.message().zh()).contains("长长…").hasSizeLessThan(150));
  }

  private static PlanActuals spending(String project) {
    return new PlanActuals(
        project,
        Optional.empty(),
        Optional.of(new Money(BigDecimal.ONE, MoneyUnit.YUAN)),
        List.of());
  }
}
