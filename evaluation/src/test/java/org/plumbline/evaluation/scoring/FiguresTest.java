package org.plumbline.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class FiguresTest {

  @Property
  void quotientsHaveThirtyFourDigitsHoweverTheyAreFound(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(4) BigDecimal of,
      @ForAll @BigRange(min = "0.0001", max = "1000000000") @Scale(4) BigDecimal by) {
    assertThat(Figures.quotient(of, by)).isEqualTo(of.divide(by, MathContext.DECIMAL128));
  }

  @Property
  void quotientsThatEndAreExact(
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal share,
      @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal of) {
    assertThat(Figures.quotient(share.multiply(of), of)).isEqualByComparingTo(share);
  }
}
