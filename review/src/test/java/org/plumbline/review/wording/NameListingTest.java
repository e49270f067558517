package org.plumbline.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.text.Bilingual;
import org.plumbline.testkit.plan.IndicatorBuilder;

class NameListingTest {

  @Test
  void namesAFewInFull() {
    assertThat(NameListing.of(named("甲", "指标2：乙", "丙")))
        .isEqualTo(Bilingual.of("“甲”、“乙”、“丙”", "\"甲\", \"乙\", \"丙\""));
  }

  @Test
  void countsTheRest() {
    assertThat(NameListing.of(named("甲", "乙", "丙", "丁")))
        .isEqualTo(Bilingual.of("“甲”、“乙”、“丙”等4项指标", "\"甲\", \"乙\", \"丙\" and 1 more"));
  }

  @Test
  void quotesInsideQuotes() {
    assertThat(NameListing.of(named("“三废”达标")).zh()).isEqualTo("“‘三废’达标”");
  }

  private static List<Indicator> named(String... names) {
    return Arrays.stream(names)
        .map(name -> IndicatorBuilder.anIndicator().named(name).atRow(1))
        .toList();
  }
}
