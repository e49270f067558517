package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class BasisBracketsUnbalancedTest {

  @Test
  void reportsEachWordingOnce() {
    String text = "计划标准（青政发〔2008〕44号）、青湾企发〔2009〕11号）";
    RuleCheck.of(
            new BasisBracketsUnbalanced(),
            aPlan().with(restingOn(text)).with(restingOn(text)).build())
        .findings()
        .containsExactly("依据“" + text + "”括号不配对（2 处）");
  }

  @Test
  void silentForPairs() {
    RuleCheck.of(new BasisBracketsUnbalanced(), restingOn("计划标准（青政发〔2008〕44号）、（青湾企发〔2009〕11号）"))
        .isSilent();
  }

  @Test
  void silentWithoutBasis() {
    RuleCheck.of(new BasisBracketsUnbalanced(), anIndicator().withoutBasis()).isSilent();
  }

  private static IndicatorBuilder restingOn(String text) {
    return anIndicator().restingOn(new Basis(BasisKind.PLAN, true, text, List.of()));
  }
}
