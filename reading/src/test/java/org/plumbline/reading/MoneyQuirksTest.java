package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.reading.SmallForm.HEAD;
import static org.plumbline.reading.SmallForm.ROW;
import static org.plumbline.reading.SmallForm.TITLE;
import static org.plumbline.reading.SmallForm.plan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;

/** Money as documents print it; one test for each quirk. */
class MoneyQuirksTest {

  private static Funding funding(String... rows) {
    String[] all = new String[rows.length + 2];
    System.arraycopy(rows, 0, all, 0, rows.length);
    all[rows.length] = HEAD;
    all[rows.length + 1] = ROW;
    return plan(all).funding();
  }

  private static Money total(String... rows) {
    return funding(rows).total().orElseThrow().value();
  }

  @Test
  void yuanAndTenThousandYuanInOneForm() {
    Funding funding = funding("年度资金总额（万元）|12|财政资金（元）|100000");

    assertThat(funding.total().orElseThrow().value())
        .isEqualTo(Money.of("12", MoneyUnit.TEN_THOUSAND_YUAN));
    assertThat(funding.fiscal().orElseThrow().value())
        .isEqualTo(Money.of("100000", MoneyUnit.YUAN));
  }

  @Test
  void unitInTheCell() {
    assertThat(total("年度资金总额|12万元")).isEqualTo(Money.of("12", MoneyUnit.TEN_THOUSAND_YUAN));
  }

  @Test
  void thousandsCommasWithBlanks() {
    assertThat(total("年度资金总额（元）| 1,200,000.00  "))
        .isEqualTo(Money.of("1200000.00", MoneyUnit.YUAN));
  }

  @Test
  void blankAmongTheDecimals() {
    assertThat(total("年度资金总额（万元）|968.191 8"))
        .isEqualTo(Money.of("968.1918", MoneyUnit.TEN_THOUSAND_YUAN));
  }

  @Test
  void twoValuesInOneCellAreSaid() {
    ReadingResult result = Documents.rows(TITLE, "年度资金总额（万元）|12 / 15", HEAD, ROW);

    assertThat(Documents.codes(result)).contains("money_unreadable");
  }

  @Test
  void brokenMoneyIsSaid() {
    for (String broken : new String[] {"7,00.0,77", ".32.06.5"}) {
      ReadingResult result = Documents.rows(TITLE, "年度资金总额（万元）|" + broken, HEAD, ROW);

      assertThat(Documents.codes(result)).as(broken).contains("money_unreadable");
    }
  }

  @Test
  void partsNeedNotAddUp() {
    Funding funding = funding("年度资金总额（万元）|12|财政资金|10|其他资金|5");

    assertThat(funding.other().orElseThrow().value())
        .isEqualTo(Money.of("5", MoneyUnit.TEN_THOUSAND_YUAN));
  }

  @Test
  void blanksOfMergedCellsArePassedOver() {
    assertThat(total("年度资金总额（万元）|||12|")).isEqualTo(Money.of("12", MoneyUnit.TEN_THOUSAND_YUAN));
  }
}
