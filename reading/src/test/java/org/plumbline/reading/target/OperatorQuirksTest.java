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

  @Test
  void signOnlyInTheName() {
    for (String name :
        new String[] {"群众满意度≥**%", "群众满意度（≥）", "群众满意度≥XX%", "群众满意度95%以上", "群众满意度不低于95%"}) {
      TargetContext named = new TargetContext(name, Optional.empty(), OptionalInt.of(2024));

      assertThat(TargetLine.of(reader.read("95%", named)))
          .as(name)
          .contains("at_least 95 %", "comparator_from_name");
    }
  }

  @Test
  void signLost() {
    assertThat(TargetLine.of(reader.read("80M", CONTEXT)))
        .contains("exactly 80 米", "unit_ambiguous", "no_comparator");
  }

  @Test
  void contradictorySignsStayAsPrinted() {
    TargetContext built = new TargetContext("新建公厕数量", Optional.empty(), OptionalInt.of(2024));

    assertThat(TargetLine.meaning(reader.read("≤4座", built))).isEqualTo("at_most 4 座");
  }
}
