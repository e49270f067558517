package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.IndicatorBuilder;

class PlanBasisWithoutDocumentTest {

  private static final Rule RULE = new PlanBasisWithoutDocument(RuleData.bundled());

  @Test
  void findsThreeBareBases() {
    RuleCheck.of(RULE, aPlan().with(bare()).with(bare()).with(bare()).build())
        .findings()
        .containsExactly("3 个指标的依据写“计划标准”，全表没有写出一个文件");
  }

  @Test
  void silentOnTwo() {
    RuleCheck.of(RULE, aPlan().with(bare()).with(bare()).build()).isSilent();
  }

  @Test
  void silentWhereOneNamesItsSource() {
    Basis named = new Basis(BasisKind.INDUSTRY, true, "行业标准（GB/T 5461-2016）", List.of());
    RuleCheck.of(
            RULE,
            aPlan()
                .with(bare())
                .with(bare())
                .with(bare())
                .with(anIndicator().restingOn(named))
                .build())
        .isSilent();
  }

  private static IndicatorBuilder bare() {
    return anIndicator().restingOn(new Basis(BasisKind.PLAN, true, "计划标准", List.of()));
  }
}
