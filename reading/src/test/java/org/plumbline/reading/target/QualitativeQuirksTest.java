package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Values in words; one test for each quirk. */
class QualitativeQuirksTest {

  private static final TargetContext CONTEXT =
      new TargetContext("", Optional.empty(), OptionalInt.of(2024));

  private final TargetReader reader = TargetReader.bundled();

  private void reads(String meaning, String... texts) {
    for (String text : texts) {
      assertThat(TargetLine.meaning(reader.read(text, CONTEXT))).as(text).isEqualTo(meaning);
    }
  }

  @Test
  void scaleAsTarget() {
    reads("grade 优 良 中 低 差 wanted ?", "优良中低差");
  }

  @Test
  void gradeAsValue() {
    reads("grade 优 良 中 差 wanted 优", "优");
  }

  @Test
  void gradeAndAbove() {
    reads("grade 优秀 良好 合格 不合格 wanted 良好", "良好及以上");
  }

  @Test
  void somethingRises() {
    reads("trend up", "有所提升", "明显改善", "稳步提高");
  }

  @Test
  void effectIsClear() {
    reads("state 效果明显", "效果明显");
  }

  @Test
  void influenceIsClear() {
    reads("state 影响程度明显", "影响程度明显");
  }

  @Test
  void longTerm() {
    reads("state 长期", "长期");
  }

  @Test
  void yes() {
    reads("yes_no 是", "是");
  }

  @Test
  void no() {
    reads("yes_no 否", "否");
  }

  @Test
  void nothingApplies() {
    reads("narrative", "无", "/", "不适用");
  }

  @Test
  void aSentence() {
    reads("narrative", "做好禁毒示范城区标准化建设");
  }

  @Test
  void indicatorsOwnName() {
    reads("narrative", "满意度");
  }

  @Test
  void metAsPlanned() {
    reads("state 达成预期指标", "达成预期指标");
  }

  @Test
  void risesByAnAmount() {
    reads("at_least 5 %", "提高5%", "增长5%以上", "比上年增长5%", "增幅不低于5%");
  }

  @Test
  void fallsByAnAmount() {
    reads("at_least 3 %", "降低3%", "下降3%以上", "降幅≥3%");
  }

  @Test
  void risesToAnAmount() {
    reads("at_least 95 %", "提高到95%", "提升至95%以上");
  }

  @Test
  void fallsToAnAmount() {
    reads("at_most 1 %", "降低到1%", "降至1%以下");
  }

  @Test
  void notBelowTheFormer() {
    reads("trend not_lower", "不低于上年", "不少于去年", "≥上年度水平", "不低于2023年水平");
  }

  @Test
  void notAboveTheFormer() {
    reads("trend not_higher", "不高于上年", "不超过上年度");
  }

  @Test
  void withinTheBudget() {
    reads("trend not_higher", "控制在预算内", "不超预算", "≤年初预算数");
  }
}
