package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;

class TargetReaderTest {

  private final TargetReader reader = TargetReader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥150家            | at_least  | 150    | 家
          不低于95%         | at_least  | 95     | %
          大于等于 98 %     | at_least  | 98     | %
          >=9431人          | at_least  | 9431   | 人
          =>95%             | at_least  | 95     | %
          95%以上           | at_least  | 95     | %
          保持在95%以上     | at_least  | 95     | %
          % ≥ 95            | at_least  | 95     | %
          万元 ≥ 1500       | at_least  | 1500   | 万元
          >6.00(次)         | more_than | 6      | 次
          100余家           | more_than | 100    | 家
          ≤60万元           | at_most   | 60     | 万元
          控制在5%以内      | at_most   | 5      | %
          不超50万元        | at_most   | 50     | 万元
          5个工作日内       | at_most   | 5      | 个工作日
          <24小时           | less_than | 24     | 小时
          =100.00(%)        | exactly   | 100    | %
          ﹦ 100 %          | exactly   | 100    | %
          零次              | exactly   | 0      | 次
          两次              | exactly   | 2      | 次
          一百家            | exactly   | 100    | 家
          80,000人          | exactly   | 80000  | 人
          ≥98 %(百分比)     | at_least  | 98     | %
          1346.0088万平方米 | exactly   | 1346.0088 | 万平方米
          """)
  void readsAmounts(String text, String kind, String amount, String unit) {
    Target target = read(text);
    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.quantity())
        .hasValueSatisfying(quantity -> {
          assertThat(quantity.amount()).isEqualByComparingTo(amount);
          assertThat(quantity.unit().symbol()).isEqualTo(unit);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2023年底, 2023-12-31",
    "2025年年底前, 2025-12-31",
    "12月31日前完成, 2022-12-31",
    "年度12月31日前完成, 2022-12-31",
    "9月前, 2022-08-31",
    "11月底之前, 2022-11-30",
    "≤10月, 2022-10-31",
    "≤4季度, 2022-12-31",
    "第三季度, 2022-09-30",
    "上半年, 2022-06-30",
    "2021年1月-12月, 2021-12-31",
    "2022年1-12月, 2022-12-31",
    "2023.07-2024.01, 2024-01-31",
    "202001-202012, 2020-12-31",
    "2022/6/30, 2022-06-30",
    "2022-12-31 00:00:00, 2022-12-31",
    "二〇二二年底, 2022-12-31",
    "44561, 2021-12-31",
  })
  void readsDeadlines(String text, LocalDate by) {
    Target target = reader.read(text, timeliness("完成时间"));
    assertThat(target)
        .isInstanceOfSatisfying(
            Target.Deadline.class, deadline -> assertThat(deadline.by()).contains(by));
  }

  @Test
  void leavesDeadlineOpenWithoutYear() {
    Target target = read("≤10月");
    assertThat(target)
        .isInstanceOfSatisfying(
            Target.Deadline.class, deadline -> assertThat(deadline.by()).isEmpty());
    assertThat(target.assumptions()).contains(Assumption.YEAR_UNKNOWN);
  }

  @Test
  void readsMonthAsLengthByName() {
    Target target = reader.read("≤2月", timeliness("主体审核周期"));
    assertThat(target.kind()).isEqualTo("at_most");
    assertThat(target.assumptions()).containsExactly(Assumption.MONTH_AS_DURATION);
  }

  @Test
  void completesUnitCutShort() {
    TargetContext context =
        new TargetContext("储备费", Optional.of(Dimension.COST), OptionalInt.of(2022));
    Target target = reader.read("≤120万", context);
    assertThat(target.quantity().orElseThrow().baseAmount()).isEqualByComparingTo("1200000");
    assertThat(target.assumptions()).containsExactly(Assumption.UNIT_CUT_SHORT);
  }

  @Test
  void takesUnitAndComparatorFromName() {
    TargetContext context = new TargetContext("群众满意度≥**%", Optional.empty(), OptionalInt.empty());
    Target target = reader.read("95", context);
    assertThat(target.kind()).isEqualTo("at_least");
    assertThat(target.assumptions())
        .containsExactly(Assumption.UNIT_FROM_NAME, Assumption.COMPARATOR_FROM_NAME);
  }

  @ParameterizedTest
  @CsvSource({"290%, 90", "292%, 92", "2100%, 100"})
  void recognisesMisreadFloor(String text, String floor) {
    Target target = read(text);
    assertThat(target.kind()).isEqualTo("at_least");
    assertThat(target.quantity().orElseThrow().amount()).isEqualByComparingTo(floor);
    assertThat(target.assumptions()).containsExactly(Assumption.OCR_OPERATOR);
  }

  @ParameterizedTest
  @CsvSource({"1 346.5, 1346.5", "'7,00.0,77', 700.077", ".5, 0.5", "-0%, 0"})
  void repairsBrokenNumbers(String text, String amount) {
    Target target = read(text);
    assertThat(target.quantity().orElseThrow().amount()).isEqualByComparingTo(amount);
    assertThat(target.assumptions()).contains(Assumption.NUMBER_REPAIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".32.06.5",
        "0532-85911370",
        "根据青政发〔2021〕18号文件执行",
        "按照2022年工作计划完成",
        "完成第一阶段工作",
        "全市16个区全覆盖",
        "1.做好防疫工作；2.做好宣传工作",
        "在项目计划完成时间内完成",
        "7×24小时",
        "前10名",
        "1级",
        "及时率",
        "",
      })
  void leavesStoriesAlone(String text) {
    assertThat(read(text).kind()).isEqualTo("narrative");
  }

  @Test
  void spanOfYearsIsNoAmount() {
    assertThat(read("2022-2023学年").quantity()).isEmpty();
    assertThat(read("2022-2023学年")).isNotInstanceOf(Target.Between.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18-33毫克/公斤 | 18  | 33
          80%—90%        | 80  | 90
          5至10家        | 5   | 10
          5（含）-10     | 5   | 10
          ≥80%且≤90%     | 80  | 90
          90%≤X≤95%      | 90  | 95
          """)
  void readsRanges(String text, String low, String high) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            Target.Between.class,
            range -> {
              assertThat(range.low().amount()).isEqualByComparingTo(low);
              assertThat(range.high().amount()).isEqualByComparingTo(high);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "提高, trend", "持续提高, trend", "有所减少, trend", "养老服务提升, trend", "及时, state",
    "应保尽保, state", "是, yes_no", "否, yes_no", "优良中低差, grade", "合格/不合格, grade",
    "良及以上, grade", "≥良好, grade"
  })
  void readsWords(String text, String kind) {
    assertThat(read(text).kind()).isEqualTo(kind);
  }

  @Test
  void takesFirstOfSeveralValues() {
    Target target = read("慰问人数不少于100人,宣传用品不少于20000份");
    assertThat(target.quantity().orElseThrow()).hasToString("100人");
    assertThat(target.assumptions())
        .containsExactly(Assumption.NUMBER_IN_SENTENCE, Assumption.SEVERAL_VALUES);
  }

  @Test
  void saysThatNothingApplies() {
    assertThat(read("无").assumptions()).containsExactly(Assumption.NOT_APPLICABLE);
    assertThat(read("≥XX%").assumptions()).containsExactly(Assumption.PLACEHOLDER);
  }

  private Target read(String text) {
    return reader.read(text, TargetContext.none());
  }

  private static TargetContext timeliness(String name) {
    return new TargetContext(name, Optional.of(Dimension.TIMELINESS), OptionalInt.of(2022));
  }
}
