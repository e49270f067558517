package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class BasisNotListedTest {

  @Test
  void reportsEachWordingOnce() {
    RuleCheck.of(
            new BasisNotListed(),
            aPlan()
                .with(restingOn("历史数据测算"))
                .with(restingOn("其他指标"))
                .with(restingOn("历史数据测算"))
                .build())
        .findings()
        .containsExactly("依据“历史数据测算”不是规定的种类（2 处）", "依据“其他指标”不是规定的种类（1 处）");
  }

  @Test
  void silentForListedKinds() {
    RuleCheck.of(new BasisNotListed(), anIndicator()).isSilent();
  }

  @Test
  void silentWithoutBasis() {
    RuleCheck.of(new BasisNotListed(), anIndicator().withoutBasis()).isSilent();
  }

  private static IndicatorBuilder restingOn(String text) {
    return anIndicator().restingOn(new Basis(BasisKind.OTHER, false, text, List.of()));
  }
}
