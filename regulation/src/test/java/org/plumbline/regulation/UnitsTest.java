package org.plumbline.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

class UnitsTest {

  private final Units units = Units.bundled();

  @ParameterizedTest
  @CsvSource({
    "万元, 元, 10000",
    "亿元, 元, 100000000",
    "百分比, fraction, 0.01",
    "‰, fraction, 0.001",
    "比例, fraction, 1",
    "万吨, kg, 10000000",
    "km, m, 1000",
    "公顷, m², 10000",
    "万人次, 人次, 10000",
    "名, 人, 1",
    "季度, 月, 3",
    "日, 小时, 24",
    "个工作日, 工作日, 1",
    "毫克/公斤, kg/kg, 0.000001",
    "人/10万人, 人/人, 0.00001",
    "元/人*月, 元/人·月, 1",
    "元/月/人, 元/人·月, 1",
  })
  void knowsBaseAndFactor(String symbol, String base, BigDecimal factor) {
    Unit unit = units.find(symbol).orElseThrow();
    assertThat(unit.base()).isEqualTo(base);
    assertThat(unit.toBase(BigDecimal.ONE)).isEqualByComparingTo(factor);
  }

  @Test
  void keepsThirdsExact() {
    Quantity field = new Quantity(new BigDecimal("3"), units.find("亩").orElseThrow());
    assertThat(field.baseAmount()).isEqualByComparingTo("2000");
  }

  @Test
  void makesQuotientsRates() {
    assertThat(units.find("元/亩").orElseThrow().dimension()).isEqualTo(QuantityDimension.RATE);
  }

  @Test
  void doesNotKnowOtherWords() {
    assertThat(units.find("达标")).isEmpty();
    assertThat(units.find("")).isEmpty();
  }
}
