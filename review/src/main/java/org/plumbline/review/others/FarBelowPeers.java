package org.plumbline.review.others;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.peers.PeerGroup;
import org.plumbline.review.peers.PeerTargets;
import org.plumbline.review.peers.Peers;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "far_below_peers",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标值明显低于同类指标", en = "Target far below what others set"),
    why =
        @Wording(
            zh = "同名指标中九成单位定得更高，指标值偏低会使绩效目标失去约束。",
            en =
                "Nine of ten units set more for the same indicator; a target that low asks for"
                    + " little."),
    fix =
        @Wording(
            zh = "对照同类水平和本单位历史完成值重新测算；确有原因的，写明依据。",
            en = "Hold it against the peers and the unit's own results, or say why it is lower."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class FarBelowPeers implements IndicatorRule {

  private static final String FRACTION = "fraction";

  private static final Bilingual NO_PEERS =
      Bilingual.of(
          "没有同类指标值的分布（可用 --peers 给出）",
          "No distribution of peers' targets is known (--peers gives one)");

  private final Peers peers;
  private final BigDecimal least;
  private final BigDecimal gap;

  FarBelowPeers(RuleData data) {
    this.peers = data.peers();
    this.least = data.thresholds().get("far_below_peers", "least");
    this.gap = data.thresholds().get("far_below_peers", "gap");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (peers.isEmpty()) {
      findings.notEnoughData(NO_PEERS);
      return;
    }
    Optional<PeerGroup> group = PeerGroup.of(indicator);
    Optional<PeerTargets> others =
        group
            .flatMap(peers::find)
            .filter(found -> BigDecimal.valueOf(found.count()).compareTo(least) >= 0);
    if (others.isPresent()
        && isFarBelow(indicator.quantity().orElseThrow().baseAmount(), others.get())) {
      report(indicator, others.get(), findings);
    }
  }

  /**
   * Outside what nine of ten set, and a good way from the middle. A high ceiling asks for little.
   */
  private boolean isFarBelow(BigDecimal own, PeerTargets others) {
    BigDecimal allowed = others.median().abs().multiply(gap);
    return others.group().isFloor()
        ? own.compareTo(others.low()) < 0 && others.median().subtract(own).compareTo(allowed) >= 0
        : own.compareTo(others.high()) > 0 && own.subtract(others.median()).compareTo(allowed) >= 0;
  }

  private static void report(Indicator indicator, PeerTargets others, Findings findings) {
    boolean floor = others.group().isFloor();
    String unit = others.group().unit();
    findings.report(
        indicator.at(),
        Bilingual.format(
            "“%s”的指标值为 %s；%d 个同类指标的中位数为 %s，九成" + (floor ? "不低于" : "不高于") + " %s",
            "The target of \"%s\" is %s; the median of %d others is %s, and nine of ten are "
                + (floor ? "at least" : "at most")
                + " %s",
            indicator.name().value(),
            indicator.at().text(),
            others.count(),
            printed(others.median(), unit),
            printed(floor ? others.low() : others.high(), unit)));
  }

  /** Shares are kept as fractions and written as people write them. */
  private static String printed(BigDecimal amount, String unit) {
    return unit.equals(FRACTION)
        ? amount.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : amount.toPlainString() + unit;
  }
}
