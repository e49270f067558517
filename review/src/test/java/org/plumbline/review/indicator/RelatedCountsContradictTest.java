package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class RelatedCountsContradictTest {

  private static final Rule RULE = new RelatedCountsContradict(RuleData.bundled().indicatorWords());

  @Test
  void findsFewerReportsThanDiagnoses() {
    check("120", "完成诊断服务后应出具“一企一策”评估报告。")
        .findings()
        .containsExactly("“智能化诊断服务企业数量”为 ≥150家，“智能化诊断服务评估报告数量”只有 ≥120家，而其描述是每项都有成果：哪个数不对？");
  }

  @Test
  void silentWhereTheyAgree() {
    check("150", "完成诊断服务后应出具“一企一策”评估报告。").isSilent();
  }

  @Test
  void silentWhereNotEachYieldsOne() {
    check("120", "汇总形成的评估报告。").isSilent();
  }

  private static RuleCheck check(String reports, String description) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .with(anIndicator())
            .with(
                anIndicator()
                    .named("智能化诊断服务评估报告数量")
                    .described(description)
                    .targeting(atLeast(reports, HOUSEHOLD)))
            .build());
  }
}
