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

class BasisBesideIndicatorTest {

  private static final Rule RULE = new BasisBesideIndicator(RuleData.bundled());

  @Test
  void findsAgreementAsHistory() {
    check(BasisKind.HISTORICAL, "历史标准（组委会与会场协商确定）")
        .findings()
        .containsExactly("“历史标准（组委会与会场协商确定）”：商定的值不是往年的实际数");
  }

  @Test
  void findsNamelessStandardOnce() {
    Basis vague = new Basis(BasisKind.INDUSTRY, true, "行业标准（市级以上公布文件）", List.of());
    RuleCheck.of(
            RULE,
            aPlan()
                .with(anIndicator().restingOn(vague))
                .with(anIndicator().restingOn(vague))
                .build())
        .findings()
        .containsExactly("“行业标准（市级以上公布文件）”没有写明是哪个标准、哪份文件");
  }

  @Test
  void findsDeedAsSource() {
    check(BasisKind.PLAN, "计划标准（根据方案招标执行）")
        .findings()
        .containsExactly("“计划标准（根据方案招标执行）”说的是怎么做，不是文件、合同或数据");
  }

  @Test
  void findsNationalDocumentForLocalCount() {
    check(BasisKind.INDUSTRY, "行业标准（国发〔2020〕8号）", "国发〔2020〕8号")
        .findings()
        .containsExactly("全国性文件“行业标准（国发〔2020〕8号）”里没有本地的数量，指标值从何而来？");
  }

  @Test
  void findsContractOfOtherKind() {
    check(BasisKind.PLAN, "计划标准（委托培训合同）").findings().containsExactly("依据“计划标准（委托培训合同）”与指标说的不是一件事");
  }

  @Test
  void silentForSourceThatFits() {
    check(BasisKind.PLAN, "计划标准（市财政预算下达文件）").isSilent();
    check(BasisKind.HISTORICAL, "历史标准（2021年14个）").isSilent();
    check(BasisKind.INDUSTRY, "行业标准（鲁政发〔2020〕8号）", "鲁政发〔2020〕8号").isSilent();
    check(BasisKind.PLAN, "计划标准（诊断服务合同）").isSilent();
  }

  private static RuleCheck check(BasisKind kind, String text, String... documents) {
    return RuleCheck.of(
        RULE, anIndicator().restingOn(new Basis(kind, true, text, List.of(documents))));
  }
}
