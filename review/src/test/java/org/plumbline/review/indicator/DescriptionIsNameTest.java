package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class DescriptionIsNameTest {

  @Test
  void findsNameAgain() {
    check("企业满意度", "企业满意度").findings().containsExactly("描述与名称相同：“企业满意度”，没有说明如何衡量");
  }

  @Test
  void looksBehindPrefixAndFullStop() {
    check("指标1：企业满意度", "企业满意度。").findings().hasSize(1);
  }

  @Test
  void silentForDescription() {
    check("企业满意度", "答满意的企业占答卷企业的比例").isSilent();
    check("企业满意度", "2022年参会企业满意度").isSilent();
  }

  @Test
  void silentWithoutDescription() {
    RuleCheck.of(new DescriptionIsName(), anIndicator().undescribed()).isSilent();
  }

  private static RuleCheck check(String name, String description) {
    return RuleCheck.of(new DescriptionIsName(), anIndicator().named(name).described(description));
  }
}
