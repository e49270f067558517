package org.plumbline.national.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;

class UnitMakerTest {

  private static final int YEAR = 2022;
  private static final YearOrder ORDER = new YearOrder(4_000, 7, YEAR, 1);

  private static List<MadePlan> year(YearOrder order) {
    UnitMaker maker = UnitMaker.of(order);
    List<MadePlan> plans = new ArrayList<>();
    for (int unit = 0; unit < order.units(Country.bundled()); unit++) {
      plans.addAll(maker.plans(unit, YEAR));
    }
    return plans;
  }

  @Test
  void hasAsManyIndicatorsAsRealPlans() {
    List<MadePlan> plans = year(ORDER);
    double learned =
        Learned.bundled().counts().stream().mapToInt(Integer::intValue).average().orElseThrow();
    double made =
        plans.stream().mapToInt(each -> each.plan().indicators().size()).average().orElseThrow();

    assertThat(plans).hasSize(4_000);
    assertThat(learned).isEqualTo(10.625);
    assertThat(made).isCloseTo(learned, within(0.3));
  }

  @Test
  void hasTheKindsOfTargetsOfRealPlans() {
    Map<String, Integer> kinds = new TreeMap<>();
    int all = 0;
    for (MadePlan made : year(ORDER)) {
      for (Indicator indicator : made.plan().indicators()) {
        indicator.target().ifPresent(target -> kinds.merge(target.value().kind(), 1, Integer::sum));
        all += indicator.target().isPresent() ? 1 : 0;
      }
    }
    for (Map.Entry<String, BigDecimal> learned : Learned.bundled().kinds().entrySet()) {
      double share = (double) kinds.getOrDefault(learned.getKey(), 0) / all;
      assertThat(share)
          .as(learned.getKey())
          .isCloseTo(learned.getValue().doubleValue(), within(0.04));
    }
  }

  @Test
  void defectsComeAtTheirRatesAndAreFound() {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    Map<Defect, Integer> found = new EnumMap<>(Defect.class);
    Map<Defect, Integer> possible = new EnumMap<>(Defect.class);
    for (MadePlan made : year(ORDER)) {
      boolean full = made.plan().spendingPlan().heading().isPresent();
      for (Defect defect : Defect.values()) {
        possible.merge(
            defect,
            defect.isPossibleOn(full ? Layout.QINGDAO : Layout.MINISTRY) ? 1 : 0,
            Integer::sum);
      }
      for (Defect defect : made.defects()) {
        found.merge(defect, 1, Integer::sum);
        assertThat(codes(reviewer, made.plan())).contains(defect.rule());
      }
    }
    Country.bundled()
        .defects()
        .forEach((defect, millionths) ->
            assertThat(found.getOrDefault(defect, 0) / (double) possible.getOrDefault(defect, 1))
                .as(defect.rule())
                .isCloseTo(millionths / 1e6, within(0.007)));
  }

  private static List<String> codes(Reviewer reviewer, PerformancePlan plan) {
    return reviewer.review(plan, YEAR).findings().stream()
        .map(finding -> finding.rule().code())
        .toList();
  }

  @Test
  void unitIsTheSameInAnyOrder() {
    UnitMaker maker = UnitMaker.of(ORDER);
    List<MadePlan> first = maker.plans(3, YEAR);
    maker.plans(9, YEAR);

    assertThat(UnitMaker.of(ORDER).plans(3, YEAR)).isEqualTo(first);
    assertThat(UnitMaker.of(new YearOrder(4_000, 8, YEAR, 1)).plans(3, YEAR)).isNotEqualTo(first);
  }
}
