package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Units as documents print them; one test for each quirk. */
class UnitQuirksTest {

  private static final TargetContext CONTEXT =
      new TargetContext("", Optional.empty(), OptionalInt.of(2024));

  private final TargetReader reader = TargetReader.bundled();

  private void reads(String meaning, String... texts) {
    for (String text : texts) {
      assertThat(TargetLine.meaning(reader.read(text, CONTEXT))).as(text).isEqualTo(meaning);
    }
  }

  @Test
  void percentSpelledOut() {
    reads("at_least 90 百分比", "≥90百分比");
  }

  @Test
  void unitSaidTwice() {
    reads("at_least 90 %", "≥90%(百分比)", "≥90(%)");
  }

  @Test
  void unitInBrackets() {
    reads("at_least 12 次", "≥12.00(次)");
  }

  @Test
  void shareAsADecimal() {
    reads("at_least 0.97 比例", "≥0.97比例");
  }

  @Test
  void quotientsWithDotOrStar() {
    reads("at_least 530 元/人·月", ">=530元/人*月", ">=530元/人·月");
  }

  @Test
  void timesAMonth() {
    reads("exactly 1 次/月", "1次/月", "每月1次");
  }

  @Test
  void moneyPerArea() {
    reads("exactly 135 元/亩", "=135元/亩");
  }

  @Test
  void milligramsPerKilogram() {
    reads("between 18 毫克/公斤 to 33 毫克/公斤", "18-33毫克/公斤");
  }

  @Test
  void countsOfCounts() {
    reads("exactly 30 种次", "30种次");
  }

  @Test
  void averagesPerPupilAndYear() {
    reads("exactly 3300 元/生·年", "平均每生每年3300元");
  }

  @Test
  void perHundredThousand() {
    reads("exactly 5 人/10万人", "5人/10万人");
  }

  @Test
  void perHundredThousandWithoutPeople() {
    reads("exactly 18 /10万", "18/10万");
  }

  @Test
  void metresCutToM() {
    reads("at_least 80 米", "≥80M");
  }

  @Test
  void unitBeforeTheSign() {
    reads("at_least 1500 万元", "万元 ≥ 1500");
  }

  @Test
  void noUnit() {
    reads("exactly 180 (none)", "180");
  }

  @Test
  void tenThousandWithoutUnit() {
    reads("exactly 250 万", "250万");
  }

  @Test
  void wordBetweenTenThousandAndUnit() {
    reads("more_than 3 万人", "3万余人");
  }

  @Test
  void latinUnitIsNotCut() {
    reads("at_least 1000 TPS", "≥1000TPS");
  }

  @Test
  void unitOnlyInTheName() {
    for (String name : new String[] {"培训人数（人）", "培训人数(≥**人)", "培训人数（单位：人）"}) {
      TargetContext named = new TargetContext(name, Optional.empty(), OptionalInt.of(2024));

      assertThat(TargetLine.meaning(reader.read("≥300", named)))
          .as(name)
          .isEqualTo("at_least 300 人");
    }
  }

  @Test
  void unitsInBracketsOfManyKinds() {
    reads("exactly 26 度", "26(度)");
    reads("at_least 100 人数", "≥100.00(人数)");
    reads("exactly 5 万/月", "5万/月");
  }
}
