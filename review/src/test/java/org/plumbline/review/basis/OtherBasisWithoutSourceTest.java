package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.testkit.plan.IndicatorBuilder;

class OtherBasisWithoutSourceTest {

  @Test
  void reportsOncePerPlan() {
    RuleCheck.of(
            new OtherBasisWithoutSource(IndicatorWords.bundled()),
            aPlan()
                .with(restingOn("其他标准").named("企业满意度"))
                .with(restingOn("其他标准").named("保费支出"))
                .build())
        .findings()
        .containsExactly("“企业满意度”、“保费支出”的依据只写“其他标准”");
  }

  @Test
  void silentWithSource() {
    RuleCheck.of(new OtherBasisWithoutSource(IndicatorWords.bundled()), restingOn("其他标准（会场单位统计数据）"))
        .isSilent();
    RuleCheck.of(new OtherBasisWithoutSource(IndicatorWords.bundled()), anIndicator()).isSilent();
    RuleCheck.of(
            new OtherBasisWithoutSource(IndicatorWords.bundled()), anIndicator().withoutBasis())
        .isSilent();
  }

  private static IndicatorBuilder restingOn(String text) {
    return anIndicator().restingOn(new Basis(BasisKind.OTHER, true, text, List.of()));
  }
}
