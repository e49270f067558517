package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Signs and words that compare, as documents print them; one test for each quirk. */
class OperatorQuirksTest {

  private static final TargetContext CONTEXT =
      new TargetContext("", Optional.empty(), OptionalInt.of(2024));

  private final TargetReader reader = TargetReader.bundled();

  private void reads(String meaning, String... texts) {
    for (String text : texts) {
      assertThat(TargetLine.meaning(reader.read(text, CONTEXT))).as(text).isEqualTo(meaning);
    }
  }

  @Test
  void signsOfEveryWidth() {
    reads("at_least 90 %", "≥90%", "≧90%", ">=90%", "＞＝90%", "≥ 90 %");
  }

  @Test
  void signsOfACeiling() {
    reads("at_most 5 次", "≤5次", "≦5次", "<=5次", "＜＝5次");
  }

  @Test
  void strictSigns() {
    reads("more_than 92 %", ">92%", "＞92%", "大于92%");
  }

  @Test
  void equalSignsOfEveryShape() {
    reads("exactly 100 %", "=100%", "＝100%", "﹦100%", "═ 100 %", "等于100%");
  }

  @Test
  void wordsForAFloor() {
    reads("at_least 98 %", "大于等于98%", "不低于98%", "不少于98%", "至少98%", "98%以上");
  }

  @Test
  void wordsForACeiling() {
    reads("at_most 5 次", "小于等于5次", "不超5次", "不超过5次", "5次以内", "控制在5次以内", "控制在5次");
  }

  @Test
  void misreadFloor() {
    reads("at_least 90 %", "290%");
  }

  @Test
  void misreadEqualSign() {
    reads("exactly 100 %", "二100%");
  }

  @Test
  void bothSignsInOneCell() {
    reads("between 80 % to 90 %", "≥80%且≤90%", "大于80%小于90%", "80%≤X≤90%");
  }

  @Test
  void intervalsInBrackets() {
    reads("between 80 % to 90 %", "[80%,90%]");
  }

  @Test
  void signAfterTheValue() {
    reads("at_least 90 %", "90％≥", "90%>=", "90%大于等于");
    reads("at_most 5 次", "5次≤");
    reads("exactly 100 %", "100%=");
  }

  @Test
  void boundNotIncluded() {
    reads("more_than 80 分", "80分（不含）以上", "＞80分（不含）");
  }
}
