package org.plumbline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoading;

/** What expressions give over the records of {@link SaltStock}. */
class ExpressionTest {

  private static final String FLOW =
      "of: tonnes, in: stock_movements, plus: {direction: 入库}, minus: {direction: 出库}";

  private static IndicatorResult result(String measure, String asOf) {
    String indicator =
        """
          - dimension: social
            name: 所求的值
            target: 按方案执行
            measure: %s

        watches:
        """
            .formatted(measure.replace("FLOW", FLOW));
    PackLoading loading = SaltStock.load(SaltStock.yaml().replace("watches:\n", indicator));
    assertThat(loading.problems()).isEmpty();
    Pack pack = loading.pack().orElseThrow();
    return SaltStock.measurement(pack, asOf, SaltStock.wholeYear())
        .measure()
        .indicators()
        .getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-12-31 | {count: {in: contracts}} | 4 条
          2022-12-31 | {distinct: {of: [enterprise, result], in: contracts, unit: 家}} | 3 家
          2022-12-31 | {average: {of: fee, in: contracts}} | 13.75 万元
          2022-12-31 | {minimum: {of: fee, in: contracts}} | 5 万元
          2022-12-31 | {maximum: {of: {days: {from: signed_on, to: stored_on}}, in: contracts}} | 54 日
          2022-12-31 | {maximum: {of: {months: {from: signed_on, to: ends_on}}, in: contracts}} | 11 月
          2022-12-31 | {farthest: {of: fee, from: 12.75, in: contracts}} | 5 万元
          2022-12-31 | {sum: {of: {product: [tonnes, price]}, in: stock_movements}} | 19847500 元
          2022-12-31 | {share: {of: {result: 合格}, in: contracts, by: enterprise}} | 66.66666667%
          2022-12-31 | {share: {of: {result: 合格}, in: contracts, weight: fee}} | 70%
          2022-12-31 | {share: {of: {result: 合格}, in: contracts, where: {fee: {more_than: 100}}}} | undecidable (no record of the register "Contracts" counts)
          2022-12-31 | {balance: {FLOW, at: year_start}} | 11500 吨
          2022-12-31 | {balance: {FLOW, at: 2022-07-01}} | 10950 吨
          2022-12-31 | {balance: {FLOW, at: 2021-12-01}} | undecidable (no record of the register "Stock ledger" counts)
          2022-11-30 | {balance: {FLOW, at: year_end}} | undecidable (2022-12-31 lies after the as-of day 2022-11-30)
          2022-12-31 | {lowest_balance: {FLOW, over: first_half}} | 11400 吨
          2022-12-31 | {lowest_balance: {FLOW, over: {from: 2022-07-02, to: 2022-07-03}}} | 10950 吨
          2022-12-31 | {turnover: {FLOW, where: {package: 大包装}, over: second_half}} | 88.88888889%
          2022-12-31 | {growth: {from: {count: {in: contracts, where: {signed_on: {within: last_year}}}}, to: {count: {in: contracts, where: {signed_on: {within: year}}}}}} | 200%
          2022-12-31 | {growth: {from: {sum: {of: fee, in: contracts, where: {fee: 9}}}, to: {sum: {of: fee, in: contracts}}}} | undecidable (division by zero)
          2022-12-31 | {change: {from: {count: {in: contracts, where: {signed_on: {within: last_year}}}}, to: {count: {in: contracts}}}} | 1 条 → 4 条
          2022-12-31 | {ratio: {of: {sum: {of: fee, in: contracts}}, to: {balance: {FLOW, at: year_start}}, unit: 元/吨}} | 47.8260869565 元/吨
          2022-12-31 | {difference: {of: {sum: {of: fee, in: contracts}}, minus: {minimum: {of: fee, in: contracts}}}} | 50 万元
          2022-12-31 | {total: [{count: {in: contracts}}, {count: {in: stock_movements}}]} | 11 条
          2022-12-31 | {product: [{count: {in: contracts}}, {maximum: {of: fee, in: contracts}}]} | 82 万元
          2022-12-31 | {elapsed: {from: first_contract, to: {latest: {of: ends_on, in: contracts}}, in: 月}} | 11 月
          2022-12-31 | {elapsed: {from: first_contract, to: {latest: {of: ends_on, in: contracts}}, in: 月, inclusive: true}} | 12 月
          2022-02-20 | {count: {in: contracts, where: {stored_on: absent}}} | 2 条
          2022-02-20 | {count: {in: contracts, where: {not: {stored_on: {at_most: 2022-12-31}}}}} | 2 条
          2022-02-20 | {count: {in: contracts, where: {ends_on: {at_least: 2022-12-31}}}} | 2 条
          2022-02-20 | {count: {in: contracts, where: {signed_on: {within: {last: 20 日}}}}} | 1 条
          2022-02-20 | {count: {in: contracts, where: {ends_on: {within: {next: 8 月}}}}} | 2 条
          2022-12-31 | {count: {in: contracts, where: {result: {not_in: [不合格]}}}} | 2 条
          2022-12-31 | {count: {in: contracts, where: {any: [{result: 合格}, {fee: {less_than: 10}}]}}} | 3 条
          2022-12-31 | {count: {in: contracts, where: {months: {from: signed_on, to: ends_on, between: [7, 11]}}}} | 4 条
          2022-12-31 | {count: {in: contracts, where: {stored_on: {at_most: {column: ends_on}}}}} | 4 条
          """)
  void anExpressionGivesItsValue(String asOf, String measure, String value) {
    assertThat(Explanation.figure(result(measure, asOf).outcome()).en()).isEqualTo(value);
  }

  @Test
  void thePartsOfAnExpressionAreExplainedWithTheirFigures() {
    IndicatorResult result =
        result(
            "{ratio: {of: {sum: {of: fee, in: contracts}}, to: {balance: {FLOW, at: year_start}},"
                + " unit: 元/吨}}",
            "2022-12-31");
    assertThat(result.explanation().zh())
        .isEqualTo(
            "47.8260869565 元/吨 = 55 万元（承储合同台账的管理费合计）"
                + " ÷ 11500 吨（储备出入库台账的2021-12-31日末数量结存（方向为入库时增加，方向为出库时减少））");
    assertThat(result.explanation().en())
        .isEqualTo(
            "47.8260869565 元/吨 = 55 万元 (sum of Fee in Contracts) ÷ 11500 吨 (balance at the end of"
                + " 2021-12-31 of Quantity (Direction is 入库 adds, Direction is 出库 takes away) in"
                + " Stock ledger)");
  }
}
