package org.plumbline.review.others;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.target.Target;
import org.plumbline.review.Finding;
import org.plumbline.review.NotRun;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.peers.PeerGroup;
import org.plumbline.review.peers.PeerTargets;
import org.plumbline.review.peers.Peers;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.PlanBuilder;

class FarBelowPeersTest {

  private static final String RULE = "far_below_peers";
  private static final int YEAR = 2022;

  private static PerformancePlan plan(Target target) {
    return PlanBuilder.aPlan()
        .with(
            anIndicator()
                .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                .named("群众满意度")
                .targeting(target))
        .build();
  }

  private static Peers peers(String kind, String unit, int count, String... figures) {
    PeerGroup group = new PeerGroup("recipient_satisfaction", "群众满意度", kind, unit);
    return Peers.of(
        List.of(
            new PeerTargets(
                group,
                count,
                new BigDecimal(figures[0]),
                new BigDecimal(figures[1]),
                new BigDecimal(figures[2]))));
  }

  private static PlanReview review(PerformancePlan plan, Peers peers) {
    return Reviewer.of(Profile.bundled("national"), peers).review(plan, YEAR);
  }

  private static List<String> messages(PlanReview review) {
    return review.findings().stream()
        .filter(finding -> finding.rule().code().equals(RULE))
        .map((Finding finding) -> finding.message().en())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"60, 1", "84, 1", "85, 0", "89, 0", "90, 0", "100, 0"})
  void reportsFloorsBelowNineOfTen(String percent, int found) {
    Peers others = peers("at_least", "fraction", 500, "0.85", "0.92", "0.98");

    assertThat(messages(review(plan(atLeast(percent, PERCENT)), others))).hasSize(found);
  }

  @Test
  void saysWhatOthersSet() {
    Peers others = peers("at_least", "fraction", 500, "0.85", "0.92", "0.98");

    assertThat(messages(review(plan(atLeast("60", PERCENT)), others)))
        .singleElement()
        .asString()
        .contains("500 others is 92%", "at least 85%");
  }

  @ParameterizedTest
  @CsvSource({"300, 1", "250, 0", "10, 0"})
  void reportsCeilingsAboveNineOfTen(String amount, int found) {
    Peers others = peers("at_most", "元", 500, "100000", "1000000", "2500000");

    assertThat(messages(review(plan(atMost(amount, TEN_THOUSAND_YUAN)), others))).hasSize(found);
  }

  @Test
  void passesOverSmallGroupsAndOtherKinds() {
    PerformancePlan low = plan(atLeast("60", PERCENT));

    assertThat(messages(review(low, peers("at_least", "fraction", 29, "0.85", "0.92", "0.98"))))
        .isEmpty();
    assertThat(messages(review(low, peers("at_most", "fraction", 500, "0.01", "0.02", "0.03"))))
        .isEmpty();
  }

  @Test
  void isSilentWithoutPeers() {
    RuleCheck.of(new FarBelowPeers(RuleData.bundled()), plan(atLeast("60", PERCENT))).isSilent();
  }

  @Test
  void isNotRunWithoutPeers() {
    assertThat(review(plan(atLeast("60", PERCENT)), Peers.NONE).notRun())
        .filteredOn(notRun -> notRun.rule().code().equals(RULE))
        .singleElement()
        .extracting(NotRun::cause, notRun -> notRun.reason().en().contains("--peers"))
        .containsExactly(NotRun.Cause.NOT_ENOUGH_DATA, true);
  }
}
