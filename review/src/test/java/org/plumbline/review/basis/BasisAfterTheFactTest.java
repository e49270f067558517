package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;

class BasisAfterTheFactTest {

  private static final Rule RULE = new BasisAfterTheFact(IndicatorWords.bundled());

  @Test
  void findsCountAfterTheEvent() {
    check(BasisKind.OTHER, "其他标准（展会结束后的统计数据）")
        .findings()
        .containsExactly("依据“其他标准（展会结束后的统计数据）”要等事后才有，年初拿什么确定“智能化诊断服务企业数量”的指标值？");
  }

  @Test
  void silentForFiguresOfEarlierYears() {
    check(BasisKind.HISTORICAL, "历史标准（会场单位的实际统计数据）").isSilent();
    check(BasisKind.OTHER, "其他标准（上年展会结束后的统计数据）").isSilent();
  }

  @Test
  void silentForDocument() {
    check(BasisKind.PLAN, "计划标准（2022年整体活动方案）").isSilent();
  }

  private static RuleCheck check(BasisKind kind, String text) {
    return RuleCheck.of(RULE, anIndicator().restingOn(new Basis(kind, true, text, List.of())));
  }
}
