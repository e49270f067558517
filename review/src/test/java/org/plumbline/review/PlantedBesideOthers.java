package org.plumbline.review;

import static org.plumbline.review.SoundPlan.base;
import static org.plumbline.review.SoundPlan.indicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.Targets.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.peers.PeerGroup;
import org.plumbline.review.peers.PeerTargets;
import org.plumbline.review.peers.Peers;
import org.plumbline.testkit.plan.PlanBuilder;

/** Plans that are sound by themselves and flawed beside another. */
final class PlantedBesideOthers {

  static final String FAR_BELOW_PEERS = "far_below_peers";

  private PlantedBesideOthers() {}

  /** What five hundred others set for how many of their meetings are held in time. */
  static Peers peers() {
    PeerGroup group = new PeerGroup("quality", "会议按期召开率", "at_least", "fraction");
    return Peers.of(
        List.of(
            new PeerTargets(
                group,
                500,
                new BigDecimal("0.85"),
                new BigDecimal("0.92"),
                new BigDecimal("0.98"))));
  }

  static PlanBuilder farBelowPeers() {
    return base()
        .with(indicator(Dimension.QUALITY, "会议按期召开率", "按期召开的会议占全部会议的比例。", atLeast("50", PERCENT)));
  }

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of(
            "purpose_of_another_project",
            base().purposed("用于全市化工企业现场诊断和复查。"),
            base().named("安全诊断").coded("37020022P88002810309T").purposed("用于全市化工企业现场诊断和复查。")),
        Arguments.of(
            "targets_of_another_unit",
            counted(),
            counted().named("安全诊断").coded("37020022P88002810309T").ofUnit("601001", "市应急管理局")),
        Arguments.of("targets_unchanged_since_earlier_year", base().inYear(2021), base()));
  }

  private static PlanBuilder counted() {
    return base()
        .with(indicator(Dimension.QUANTITY, "会议次数", "当年召开的会议次数。", atLeast("5", counting("次"))))
        .with(indicator(Dimension.QUANTITY, "培训人数", "当年培训的人数。", atLeast("400", counting("人"))));
  }
}
