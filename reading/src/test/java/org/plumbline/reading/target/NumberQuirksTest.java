package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Numbers as documents print them; one test for each quirk. */
class NumberQuirksTest {

  private static final TargetContext CONTEXT =
      new TargetContext("", Optional.empty(), OptionalInt.of(2024));

  private final TargetReader reader = TargetReader.bundled();

  private void reads(String meaning, String... texts) {
    for (String text : texts) {
      assertThat(TargetLine.meaning(reader.read(text, CONTEXT))).as(text).isEqualTo(meaning);
    }
  }

  @Test
  void thousandsCommas() {
    reads("exactly 80000 人", "80,000人", "８０，０００人");
  }

  @Test
  void trailingBlanks() {
    reads("exactly 80000 人", "  80,000 人   ");
  }

  @Test
  void pointsAndCommasMixed() {
    reads("exactly 700.077 (none)", "7,00.0,77");
  }

  @Test
  void blankInsideANumber() {
    reads("exactly 1346.5 亩", "1 346.5亩");
  }

  @Test
  void severalPointsAreNotGuessed() {
    reads("narrative", ".32.06.5");
  }

  @Test
  void ratesAboveAHundred() {
    reads("at_least 120 %", "≥120%");
  }

  @Test
  void minusZero() {
    reads("exactly 0 %", "-0%");
  }

  @Test
  void decimalsOfCounts() {
    reads("exactly 5 万人次", "5.00(万人次)");
  }

  @Test
  void printedTwice() {
    reads("deadline 2021-12-31", "44,561 44,561");
  }

  @Test
  void twoValuesInOneCell() {
    reads("at_least 100 人", "慰问人数不少于100人,宣传用品不少于20000份");
  }

  @Test
  void charactersForNumbers() {
    reads("exactly 120 人", "一百二十人", "壹佰贰拾人");
  }

  @Test
  void eachOfSeveral() {
    reads("exactly 1 次", "各1次");
  }

  @Test
  void aboutAnAmount() {
    reads("exactly 120 人", "约120人", "120人左右");
  }

  @Test
  void lettersAmongFigures() {
    reads("narrative", "≥9O%", "≥9O", "1OO％", "≥l00%", "≥9.O%");
  }

  @Test
  void ratiosAreNoAmounts() {
    reads("narrative", "≤1∶200", "≤1：200", "≥1:20", "1:20人", "1：3.5万元");
  }

  @Test
  void gradesAreNoAmounts() {
    reads("narrative", "≥4A级", "4A级", "≥3A", "≥2级", "不低于二级");
  }

  @Test
  void piecesOfNumbersAreNoAmounts() {
    reads("narrative", "≥⒐5%", "≥95①", "95·5%", "95。5%", "5±1%", "≥10⁵株", "≥100(80)人", "零下18℃");
  }
}
