package org.plumbline.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

class IndicatorWordsTest {

  private static final IndicatorWords WORDS = IndicatorWords.bundled();

  @Test
  void findsWordsAtBothEndsAndInside() {
    WordList words = WordList.of(List.of("满意度", "占比"));
    assertThat(words.endOf("企业满意度")).isTrue();
    assertThat(words.endOf("满意度调查")).isFalse();
    assertThat(words.startOf("占比变化")).isTrue();
    assertThat(words.startOf("比重")).isFalse();
    assertThat(words.foundIn("的满意度调查")).isTrue();
    assertThat(words.includes("占比")).isTrue();
    assertThat(words.endOf("")).isFalse();
    assertThat(words.startOf("")).isFalse();
  }

  @Test
  void namesTheListThatIsMissing() {
    assertThatThrownBy(() -> WORDS.get("colours"))
        .isInstanceOf(RegulationDataException.class)
        .hasMessageContaining("no list \"colours\"");
  }

  @Test
  void fitsUnitsBySymbolBaseOrDimension() {
    Unit tenThousandPersons =
        new Unit("万人", QuantityDimension.COUNT, "人", new BigDecimal(10_000), BigDecimal.ONE);
    assertThat(fitOf("参会人数").allows(tenThousandPersons)).isTrue();
    assertThat(fitOf("参会人数").allows(Unit.itself("家", QuantityDimension.COUNT))).isFalse();
    assertThat(fitOf("营业收入").allows(Unit.YUAN)).isTrue();
  }

  @Test
  void knowsWhereNamesBelong() {
    assertThat(WORDS.listNamePlaces())
        .filteredOn(place -> place.ends().endOf("群众满意度"))
        .extracting(IndicatorWords.NamePlace::home)
        .containsExactly(Dimension.RECIPIENT_SATISFACTION);
  }

  private static IndicatorWords.UnitFit fitOf(String name) {
    return WORDS.listUnitFits().stream()
        .filter(fit -> fit.ends().endOf(name))
        .findFirst()
        .orElseThrow();
  }
}
