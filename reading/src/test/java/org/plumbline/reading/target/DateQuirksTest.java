package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Dates as targets; one test for each quirk. The fiscal year is 2024. */
class DateQuirksTest {

  private static final TargetContext CONTEXT =
      new TargetContext("", Optional.empty(), OptionalInt.of(2024));

  private final TargetReader reader = TargetReader.bundled();

  private void reads(String meaning, String... texts) {
    for (String text : texts) {
      assertThat(TargetLine.meaning(reader.read(text, CONTEXT))).as(text).isEqualTo(meaning);
    }
  }

  @Test
  void endOfAYear() {
    reads("deadline 2024-12-31", "2024年底", "2024年年底前", "24年底");
  }

  @Test
  void endOfAMonth() {
    reads("deadline 2024-11-30", "11月底之前", "2024年11月底前");
  }

  @Test
  void doneByTheEndOfAMonth() {
    reads("deadline 2024-12-31", "12月底到位");
  }

  @Test
  void beforeAMonth() {
    reads("deadline 2024-08-31", "9月前");
  }

  @Test
  void wholeYear() {
    reads("deadline 2024-12-31", "2024年全年");
  }

  @Test
  void monthsOfAYear() {
    reads("deadline 2024-12-31", "2024年1月-12月", "2024年1月--2024年12月", "202401-202412", "1-12月");
  }

  @Test
  void monthsAcrossYears() {
    reads("deadline 2024-01-31", "2023.07-2024.01");
  }

  @Test
  void charactersForFigures() {
    reads("deadline 2024-12-31", "二〇二四年十二月底前");
  }

  @Test
  void quarters() {
    reads("deadline 2024-09-30", "第三季度", "三季度末");
  }

  @Test
  void aYearIsALength() {
    reads("exactly 1 年", "1年");
  }

  @Test
  void byTheMonthIsAState() {
    reads("state 按月安排", "按月安排");
  }

  @Test
  void spreadsheetSerial() {
    reads("deadline 2021-12-31", "44,561");
  }
}
