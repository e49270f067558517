package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Language;

class TargetJsonTest {

  private static final Unit TEN_THOUSAND_YUAN =
      new Unit("万元", QuantityDimension.MONEY, "元", new BigDecimal("10000"), BigDecimal.ONE);

  @Test
  void writesAmountAndItsCanonicalForm() {
    Target target =
        new Target.AtMost(
            Printed.of("≤60万元"), Quantity.of("60", TEN_THOUSAND_YUAN), Limit.INCLUDED);

    assertThat(line(target))
        .isEqualTo(
            """
            {"kind":"at_most","text":"≤60万元","amount":"60","unit":"万元","dimension":"money",\
            "baseAmount":"600000","baseUnit":"元","assumptions":[]}\
            """);
  }

  @Test
  void writesBothEndsOfRange() {
    Target target =
        new Target.Between(
            Printed.of("5-6万元"),
            Quantity.of("5", TEN_THOUSAND_YUAN),
            Quantity.of("6", TEN_THOUSAND_YUAN));

    assertThat(line(target))
        .contains("\"low\":\"5\",\"high\":\"6\",\"unit\":\"万元\"")
        .contains("\"baseLow\":\"50000\",\"baseHigh\":\"60000\",\"baseUnit\":\"元\"");
  }

  @Test
  void writesMixedRangeInCanonicalUnit() {
    Target target =
        new Target.Between(
            Printed.of("5000元-1万元"),
            Quantity.of("5000", Unit.YUAN),
            Quantity.of("1", TEN_THOUSAND_YUAN));

    assertThat(line(target)).contains("\"low\":\"5000\",\"high\":\"10000\",\"unit\":\"元\"");
  }

  @Test
  void writesOpenDeadlineAsNull() {
    assertThat(line(new Target.Deadline(Printed.of("年底前"), Optional.empty())))
        .contains("\"by\":null");
    assertThat(
            line(
                new Target.Deadline(
                    Printed.of("2022年底前"), Optional.of(LocalDate.of(2022, 12, 31)))))
        .contains("\"by\":\"2022-12-31\"");
  }

  @Test
  void writesWordsOfDescribedKinds() {
    assertThat(line(new Target.Trend(Printed.of("提高"), Direction.UP)))
        .contains("\"direction\":\"up\"");
    assertThat(line(new Target.State(Printed.of("及时"), "及时"))).contains("\"word\":\"及时\"");
    assertThat(line(new Target.YesNo(Printed.of("是"), true))).contains("\"word\":\"是\"");
    assertThat(line(new Target.Grade(Printed.of("优良中低差"), List.of("优", "良"), Optional.empty())))
        .contains("\"scale\":[\"优\",\"良\"],\"wanted\":null");
    assertThat(line(new Target.Narrative(Printed.of("按要求"))))
        .isEqualTo("{\"kind\":\"narrative\",\"text\":\"按要求\",\"assumptions\":[]}");
  }

  @Test
  void explainsAssumptionsInTheLanguage() {
    Target target =
        new Target.Exactly(
            new Printed("3", List.of(Assumption.NO_COMPARATOR)), Quantity.of("3", Unit.NONE));

    assertThat(TargetJson.line(target, Language.EN))
        .contains("{\"code\":\"no_comparator\",\"message\":\"No comparator printed;");
    assertThat(TargetJson.line(target, Language.ZH)).contains("没有比较符号");
  }

  private static String line(Target target) {
    return TargetJson.line(target, Language.ZH);
  }
}
