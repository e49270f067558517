package org.plumbline.evaluation.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.Actuals.amount;
import static org.plumbline.evaluation.Actuals.described;
import static org.plumbline.evaluation.Actuals.in;
import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;

class ActualsMatchTest {

  private final PerformancePlan plan =
      aPlan()
          .with(anIndicator().in(Category.OUTPUT, Dimension.QUANTITY).named("诊断企业数量"))
          .with(
              anIndicator().in(Category.OUTPUT, Dimension.QUANTITY).named("储备要求").described("小包装"))
          .with(
              anIndicator().in(Category.OUTPUT, Dimension.QUANTITY).named("储备要求").described("大包装"))
          .with(anIndicator().in(Category.BENEFIT, Dimension.SOCIAL).named("在线监测率"))
          .with(anIndicator().in(Category.BENEFIT, Dimension.ECOLOGICAL).named("在线监测率"))
          .build();

  @Test
  void pairsByNameWhateverItsWidth() {
    ActualsMatch match = match(amount("诊断企业 数量", "1", HOUSEHOLD));

    assertThat(match.byPlace()).containsOnlyKeys(0);
    assertThat(match.problems()).isEmpty();
  }

  @Test
  void dimensionTellsOneNameApart() {
    ActualsMatch match = match(in(Dimension.ECOLOGICAL, amount("在线监测率", "1", HOUSEHOLD)));

    assertThat(match.byPlace()).containsOnlyKeys(4);
  }

  @Test
  void descriptionTellsOneNameApart() {
    ActualsMatch match = match(described("大包装", amount("储备要求", "1", HOUSEHOLD)));

    assertThat(match.byPlace()).containsOnlyKeys(2);
  }

  @Test
  void asManyValuesAsIndicatorsGoInOrder() {
    ActualsMatch match = match(amount("储备要求", "1", HOUSEHOLD), amount("储备要求", "2", HOUSEHOLD));

    assertThat(match.byPlace()).containsOnlyKeys(1, 2);
    assertThat(match.byPlace().get(2)).isEqualTo(amount("储备要求", "2", HOUSEHOLD));
  }

  @Test
  void oneValueForTwoIndicatorsIsAmbiguous() {
    ActualsMatch match = match(amount("储备要求", "1", HOUSEHOLD));

    assertThat(match.byPlace()).isEmpty();
    assertThat(match.problems()).extracting(Problem::code).containsExactly("ambiguous_indicator");
  }

  @Test
  void twoValuesForOneIndicatorAreNotUsed() {
    ActualsMatch match = match(amount("诊断企业数量", "1", HOUSEHOLD), amount("诊断企业数量", "2", HOUSEHOLD));

    assertThat(match.byPlace()).isEmpty();
    assertThat(match.unusable()).containsOnlyKeys(0);
    assertThat(match.problems()).extracting(Problem::code).containsExactly("two_values");
  }

  @Test
  void twoValuesOfDifferentPrecisionConflictToo() {
    ActualsMatch match =
        match(
            amount("诊断企业数量", "1", HOUSEHOLD),
            in(Dimension.QUANTITY, amount("诊断企业数量", "2", HOUSEHOLD)));

    assertThat(match.byPlace()).isEmpty();
    assertThat(match.problems()).extracting(Problem::code).containsExactly("two_values");
  }

  @Test
  void unknownIndicatorIsNamed() {
    ActualsMatch match = match(amount("没有的指标", "1", HOUSEHOLD));

    assertThat(match.byPlace()).isEmpty();
    assertThat(match.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("unknown_indicator");
          assertThat(problem.message().zh()).contains("没有的指标");
        });
  }

  private ActualsMatch match(IndicatorActual... actuals) {
    return ActualsMatch.of(plan, List.of(actuals));
  }
}
