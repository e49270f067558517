package org.plumbline.review.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.plan.IndicatorBuilder;

class KnownPlansTest {

  private static final int EARLIER = 2021;
  private static final int YEAR = 2022;

  @Test
  void keepsTheFirstPlansOnly() {
    KnownPlans known = new KnownPlans(2);
    known.add(plan("一号", EARLIER), EARLIER);
    assertThat(known.isFull()).isFalse();
    known.add(plan("二号", EARLIER), EARLIER);
    known.add(plan("三号", EARLIER), EARLIER);

    assertThat(known.isFull()).isTrue();
    assertThat(known.findEarlier(KnownPlan.of(plan("二号", YEAR), YEAR))).isPresent();
    assertThat(known.findEarlier(KnownPlan.of(plan("三号", YEAR), YEAR))).isEmpty();
  }

  @Test
  void roomForNoneKnowsNothing() {
    KnownPlans known = new KnownPlans(0);
    known.add(plan("一号", EARLIER), EARLIER);

    assertThat(known.isEmpty()).isTrue();
    assertThat(known.reachesBefore(YEAR)).isFalse();
  }

  @Test
  void eightOfAKindStandForAll() {
    KnownPlans known = new KnownPlans();
    for (int year = 2000; year < 2020; year++) {
      known.add(plan("一号", year), year);
    }

    assertThat(known.findEarlier(KnownPlan.of(plan("一号", YEAR), YEAR)))
        .map(KnownPlan::year)
        .contains(2007);
  }

  @Test
  void aKeptPlanIsAsGoodAsAReadOne() {
    KnownPlans known = new KnownPlans();
    known.add(KnownPlan.of(plan("一号", EARLIER), EARLIER));

    assertThat(known.findEarlier(KnownPlan.of(plan("一号", YEAR), YEAR))).isPresent();
    assertThat(known.reachesBefore(YEAR)).isTrue();
  }

  private static PerformancePlan plan(String name, int year) {
    return aPlan()
        .named(name)
        .coded(name)
        .inYear(year)
        .with(anIndicator().named("巡检次数").targeting(atLeast("4", IndicatorBuilder.HOUSEHOLD)))
        .build();
  }
}
