package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.review.known.KnownPlans;
import org.plumbline.testkit.plan.PlanBuilder;

/** A sound plan with one defect planted in it, for every rule there is: the review must find it. */
class PlantedDefectsTest {

  // the one that switches on the rule about the purpose of the money
  private final Reviewer reviewer = Reviewer.of(Profile.bundled("qingdao"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void plantedDefectIsFound(String rule, PlanBuilder plan) {
    assertThat(reviewer.review(plan.build(), 2022).findings())
        .extracting(finding -> finding.rule().code())
        .contains(rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defectsBesideOthers")
  void plantedLikenessIsFound(String rule, PlanBuilder before, PlanBuilder plan) {
    KnownPlans known = new KnownPlans();
    known.add(before.build(), 2022);
    assertThat(reviewer.review(plan.build(), 2022, known, RuleWatch.NONE).findings())
        .extracting(finding -> finding.rule().code())
        .contains(rule);
  }

  @Test
  void plantedDistanceFromPeersIsFound() {
    Reviewer beside = Reviewer.of(Profile.bundled("national"), PlantedBesideOthers.peers());
    assertThat(beside.review(PlantedBesideOthers.farBelowPeers().build(), 2022).findings())
        .extracting(finding -> finding.rule().code())
        .contains(PlantedBesideOthers.FAR_BELOW_PEERS);
  }

  @Test
  void basePlanHasNone() {
    assertThat(reviewer.review(SoundPlan.base().build(), 2022).findings()).isEmpty();
  }

  @Test
  void everyRuleHasAPlantedDefect() {
    Set<Object> planted =
        Stream.concat(defects(), defectsBesideOthers())
            .map(arguments -> arguments.get()[0])
            .collect(Collectors.toSet());
    planted.add(PlantedBesideOthers.FAR_BELOW_PEERS);
    assertThat(planted).containsAll(reviewer.catalogue().codes());
  }

  static Stream<Arguments> defects() {
    return Stream.of(PlantedInPlans.all(), PlantedInIndicators.all(), PlantedRelations.all())
        .flatMap(part -> part);
  }

  static Stream<Arguments> defectsBesideOthers() {
    return PlantedBesideOthers.all();
  }
}
