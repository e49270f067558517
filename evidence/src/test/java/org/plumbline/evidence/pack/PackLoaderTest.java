package org.plumbline.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.evidence.SaltStock;
import org.plumbline.regulation.yaml.YamlProblem;

class PackLoaderTest {

  private static final String WHOLE = SaltStock.yaml();

  /** What is told of the pack with one more indicator. */
  private static List<String> problemsOf(String target, String measure) {
    String indicator =
        """
          - dimension: quantity
            name: 另一指标
            target: %s
            measure: %s

        watches:
        """
            .formatted(target, measure);
    return problems(WHOLE.replace("watches:\n", indicator));
  }

  private static List<String> problems(String yaml) {
    return SaltStock.load(yaml).problems().stream()
        .map(YamlProblem::message)
        .map(message -> message.en())
        .toList();
  }

  @Test
  void aSoundPackHasNoProblem() {
    assertThat(SaltStock.load(WHOLE).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥1吨   | {sum: {of: weight, in: stock_movements}} | no column "weight"
          ≥1吨   | {sum: {of: tonnes, in: stock}} | there is no register "stock"
          ≥1吨   | {sum: {of: package, in: stock_movements}} | holds no amounts
          ≥1吨   | {total: [{sum: {of: tonnes, in: stock_movements}}, {sum: {of: fee, in: contracts}}]} | 吨 and 万元 are not of one kind
          ≥1     | {ratio: {of: {sum: {of: fee, in: contracts}}, to: {sum: {of: tonnes, in: stock_movements}}}} | state unit: 万元/吨
          ≥1份   | {count: {in: stock_movements, where: {package: 中包装}, unit: 份}} | not one of the values of "package"
          ≥1份   | {count: {in: contracts, where: {signed_on: {at_least: 10}}, unit: 份}} | holds dates
          ≥1份   | {count: {in: contracts, where: {fee: {at_least: 2022-01-01}}, unit: 份}} | holds amounts
          ≥1份   | {count: {in: contracts, where: {enterprise: {at_least: 甲}}, unit: 份}} | has no order
          ≥1份   | {count: {in: contracts, where: {stored_on: {at_most: {column: fee}}}, unit: 份}} | differ in type or unit
          ≥1份   | {count: {in: contracts, where: {signed_on: {within: quarter_5}}, unit: 份}} | the period "quarter_5" is not known
          ≥1份   | {count: {in: contracts, where: {fee: {atleast: 1}}, unit: 份}} | "atleast" is not known
          ≥1份   | {count: {in: contracts, wher: {fee: 1}, unit: 份}} | "wher" is not known here
          ≥1份   | {number: {in: contracts}} | "number" is not known here
          ≥1份   | contracts_signed | no measure is called "contracts_signed"
          ≥1份   | {count: {in: contracts}} | the measure gives "条"
          ≥90%   | {share: {of: {result: 合格}, in: contracts, weight: enterprise}} | holds no amounts
          ≥90%   | {latest: {of: stored_on, in: contracts}} | cannot be judged by a date
          提高     | {count: {in: contracts}} | Write change
          良好     | {count: {in: contracts}} | Write rated
          ≤5日   | {elapsed: {from: first_contract, to: {count: {in: contracts}}, in: 日}} | a day is needed here
          ≤5小时  | {elapsed: {from: first_contract, to: first_contract, in: 小时}} | counted in 日 or 月
          ≤5%    | {growth: {from: first_contract, to: {count: {in: contracts}}}} | this measure gives a date
          ≥1吨   | {balance: {of: fee, in: contracts, plus: {result: 合格}, minus: {result: 合格}, at: spring}} | "spring" is no day
          ≥1份   | {total: [{attested: {because: {zh: 因, en: as}}}, {count: {in: contracts}}]} | takes no part in others
          良好     | {rated: {of: {count: {in: contracts}}, met: ≥5吨, because: {zh: 因, en: as}}} | in 吨, the measure gives "条"
          """)
  void whatIsWrongIsTold(String target, String measure, String told) {
    assertThat(problemsOf(target, measure)).singleElement().asString().contains(told);
  }

  @Test
  void aRateTakesItsDenominatorAway() {
    String vehicles = "{count: {in: contracts, unit: 辆}}";
    String each =
        "{ratio: {of: {sum: {of: tonnes, in: stock_movements}}, to: %s, unit: 千克/辆}}"
            .formatted(vehicles);
    assertThat(problemsOf("≥1吨", "{product: [%s, %s]}".formatted(vehicles, each))).isEmpty();
    assertThat(problemsOf("≥1吨", "{product: [%s, %s]}".formatted(each, vehicles))).isEmpty();
  }

  @Test
  void allProblemsAreToldWithTheirLines() {
    String broken =
        WHOLE
            .replace("measure: small_packages", "measure: big_packages")
            .replace("target: ≤60日", "target: ≤60吨")
            .replace("every: month", "every: hour");
    assertThat(SaltStock.load(broken).pack()).isEmpty();
    assertThat(SaltStock.load(broken).problems())
        .extracting(problem -> problem.place().path())
        .containsExactly("indicators[0].measure", "indicators[3].target", "watches[1].every");
    assertThat(SaltStock.load(broken).problems().getFirst().told().zh())
        .matches("pack\\.yaml 第 \\d+ 行 indicators\\[0]\\.measure：没有名为“big_packages”的口径。.*");
  }

  @Test
  void measuresThatGoInACircleAreRefused() {
    String circle =
        WHOLE.replace(
            "measures:\n",
            """
            measures:
              one: {product: [two, two]}
              two: {total: [one, one]}
            """);
    assertThat(problems(circle)).anyMatch(told -> told.contains("one → two → one"));
  }

  @Test
  void aFaultyRegisterIsBlamedOnce() {
    String broken = WHOLE.replace("type: money, unit: 万元", "type: money, unit: 吨");
    assertThat(problems(broken)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥1元/吨 | {ratio: {of: {sum: {of: fee, in: contracts}}, to: {sum: {of: tonnes, in: stock_movements}}, unit: 元/吨}}
          ≥1万元  | {sum: {of: {product: [tonnes, price]}, in: stock_movements}}
          ≥1      | {count: {in: contracts}}
          ≤30日   | {maximum: {of: {days: {from: signed_on, to: stored_on}}, in: contracts}}
          ≥5%     | {growth: {from: {count: {in: contracts, where: {signed_on: {within: last_year}}}}, to: {count: {in: contracts}}}}
          提高      | {change: {from: {count: {in: contracts, where: {signed_on: {within: last_year}}}}, to: {count: {in: contracts}}}}
          ≥1份    | {count: {in: contracts, unit: 份, where: {days: {from: signed_on, to: stored_on, at_most: 40}, any: [{result: 合格}, {not: {fee: {between: [1, 2]}}}]}}}
          """)
  void soundExpressionsAreTaken(String target, String measure) {
    assertThat(problemsOf(target, measure)).isEmpty();
  }
}
