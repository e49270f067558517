package org.plumbline.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdinalPrefixTest {

  @Test
  void stripsTemplateOrdinals() {
    assertThat(OrdinalPrefix.strip("指标1：资金拨付准确率")).isEqualTo("资金拨付准确率");
    assertThat(OrdinalPrefix.strip("指标一、会议次数")).isEqualTo("会议次数");
    assertThat(OrdinalPrefix.strip("2. 会议次数")).isEqualTo("会议次数");
  }

  @Test
  void keepsNumbersOfTheName() {
    assertThat(OrdinalPrefix.strip("717青岛品牌日")).isEqualTo("717青岛品牌日");
    assertThat(OrdinalPrefix.strip("3.15宣传活动")).isEqualTo("3.15宣传活动");
    assertThat(OrdinalPrefix.strip("指标达标率")).isEqualTo("指标达标率");
    assertThat(OrdinalPrefix.strip("")).isEmpty();
  }
}
