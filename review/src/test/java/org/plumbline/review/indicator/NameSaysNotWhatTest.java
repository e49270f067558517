package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class NameSaysNotWhatTest {

  private static final Rule RULE = new NameSaysNotWhat(RuleData.bundled().indicatorWords());

  @Test
  void findsBareName() {
    check("完成时间").findings().containsExactly("指标名称“完成时间”没有写明是什么的完成时间");
    check("指标1：合格率").findings().hasSize(1);
  }

  @Test
  void silentWithAnObject() {
    check("诊断服务完成时间").isSilent();
  }

  private static RuleCheck check(String name) {
    return RuleCheck.of(RULE, anIndicator().named(name));
  }
}
