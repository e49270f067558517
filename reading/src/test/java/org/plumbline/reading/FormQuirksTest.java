package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.OtherTarget.Horizon;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** Quirks of real documents that concern whole forms; one test for each. */
class FormQuirksTest {

  private static final String TITLE = "某项目绩效目标表";
  private static final String HEAD = "一级指标|二级指标|三级指标|指标值";
  private static final String ROW = "产出指标|数量指标|场次|≥3场";

  private static PerformancePlan plan(String... rows) {
    ReadingResult result = Documents.rows(TITLE, rows);
    assertThat(result.plans()).hasSize(1);
    return result.plans().getFirst();
  }

  private static List<Indicator> indicators(String... rows) {
    return plan(rows).indicators();
  }

  private static String target(Indicator indicator) {
    return indicator.target().map(target -> target.value().text()).orElse("");
  }

  private static List<Category> categories(PerformancePlan plan) {
    return plan.indicators().stream().map(i -> i.category().orElseThrow()).toList();
  }

  private static List<Dimension> dimensions(PerformancePlan plan) {
    return plan.indicators().stream().map(i -> i.dimension().orElseThrow()).toList();
  }

  @Test
  void levelsBlank() {
    assertThat(categories(plan(HEAD, ROW, "||册数|≥5册"))).containsOnly(Category.OUTPUT);
  }

  @Test
  void levelsRepeated() {
    assertThat(categories(plan(HEAD, ROW, "产出指标|数量指标|册数|≥5册"))).containsOnly(Category.OUTPUT);
  }

  @Test
  void firstRowWithoutLevel1() {
    PerformancePlan plan = plan(HEAD, "|数量指标|场次|≥3场", "产出指标|质量指标|合格率|≥98%");

    assertThat(categories(plan)).containsOnly(Category.OUTPUT);
  }

  @Test
  void level2OrderNotUsual() {
    PerformancePlan plan = plan(HEAD, "产出指标|成本指标|费用|≤3万元", "|时效指标|完成时间|12月", "|数量指标|场次|≥3场");

    assertThat(dimensions(plan))
        .containsExactly(Dimension.COST, Dimension.TIMELINESS, Dimension.QUANTITY);
  }

  @Test
  void level1OrderReversed() {
    PerformancePlan plan = plan(HEAD, "满意度指标|服务对象满意度指标|满意度|≥90%", "效益指标|社会效益指标|知晓率|≥80%", ROW);

    assertThat(categories(plan))
        .containsExactly(Category.SATISFACTION, Category.BENEFIT, Category.OUTPUT);
  }

  @Test
  void severalCostLevel2() {
    PerformancePlan plan = plan(HEAD, "成本指标|经济成本指标|费用|≤3万元", "|社会成本指标|投诉|≤3件", "|生态环境成本指标|排放|降低");

    assertThat(categories(plan)).containsOnly(Category.COST);
    assertThat(dimensions(plan))
        .containsExactly(Dimension.ECONOMIC_COST, Dimension.SOCIAL_COST, Dimension.ECOLOGICAL_COST);
  }

  @Test
  void level2Missing() {
    PerformancePlan plan = plan("一级指标|三级指标|指标值", "产出指标|场次|≥3场", "效益指标|知晓率|≥80%");

    assertThat(categories(plan)).containsExactly(Category.OUTPUT, Category.BENEFIT);
    assertThat(plan.indicators()).allSatisfy(i -> assertThat(i.dimension()).isEmpty());
  }

  @Test
  void levelsMissingAltogether() {
    List<Indicator> read = indicators("指标名称|指标值|权重", "场次|≥3场|30", "满意度|≥90%|40");

    assertThat(read).extracting(i -> i.name().value()).containsExactly("场次", "满意度");
    assertThat(read).allSatisfy(i -> assertThat(i.category()).isEmpty());
  }

  @Test
  void synonymsOfValueColumns() {
    for (String label : List.of("指标值及单位", "当年预期实现值", "年初指标值", "预期指标值")) {
      assertThat(indicators("一级指标|二级指标|指标内容|" + label, ROW))
          .as(label)
          .allSatisfy(i -> assertThat(target(i)).isEqualTo("≥3场"));
    }
  }

  @Test
  void synonymsOfActualColumns() {
    for (String label : List.of("全年实际值", "年终完成值", "实际完成值")) {
      Indicator read = indicators(HEAD + "|" + label + "|得分", ROW + "|4场|10").getFirst();

      assertThat(read.result().actual().map(Sourced::value)).as(label).contains("4场");
    }
  }

  @Test
  void pointsInsideTheLabel() {
    PerformancePlan plan = plan(HEAD, "产出指标(50分)|数量指标|场次|≥3场", "效益指标（30）分|社会效益指标|知晓率|≥80%");

    assertThat(plan.details().report().weights())
        .extracting(w -> w.category(), w -> w.points().value().toPlainString())
        .containsExactly(tuple(Category.OUTPUT, "50"), tuple(Category.BENEFIT, "30"));
  }

  @Test
  void hintsAndAsterisksInLabels() {
    PerformancePlan plan = plan("*一级指标|二级指标|三级指标（必填硬性指标）|指标值", "*产出指标|数量指标（40-50）分|场次|≥3场");

    assertThat(categories(plan)).containsOnly(Category.OUTPUT);
  }

  @Test
  void operatorColumnMayMeanDirection() {
    Indicator read = indicators("一级指标|二级指标|三级指标|指标性质|指标值|度量单位", "产出指标|数量指标|场次|正向|3|场").getFirst();

    assertThat(target(read)).isEqualTo("3场");
    assertThat(read.details().notes())
        .extracting(IndicatorNote::kind)
        .containsExactly(IndicatorNote.Kind.DIRECTION);
  }

  @Test
  void operatorColumnMayMeanNature() {
    Indicator read = indicators("一级指标|二级指标|三级指标|指标性质|指标值", "产出指标|数量指标|场次|定量|≥3场").getFirst();

    assertThat(target(read)).isEqualTo("≥3场");
    assertThat(read.details().notes())
        .extracting(IndicatorNote::kind)
        .containsExactly(IndicatorNote.Kind.NATURE);
  }

  @Test
  void unitBeforeTheOperator() {
    Indicator read = indicators("一级指标|二级指标|三级指标|计量单位|计算符号|指标值", "产出指标|数量指标|场次|场|≥|3").getFirst();

    assertThat(target(read)).isEqualTo("≥3场");
  }

  @Test
  void unitInValueAndAnotherInColumn() {
    ReadingResult result = Documents.rows(TITLE, "一级指标|二级指标|三级指标|指标值|计量单位", "产出指标|数量指标|场次|≥3场|次");

    assertThat(target(result.plans().getFirst().indicators().getFirst())).isEqualTo("≥3场");
    assertThat(Documents.codes(result)).contains("left_over_cell");
  }

  @Test
  void fractionalWeights() {
    Indicator read = indicators(HEAD + "|分值", ROW + "|22.5").getFirst();

    assertThat(read.result().weight().map(w -> w.value().toPlainString())).contains("22.5");
  }

  @Test
  void labelsAreRepeatedAfterPageBreaks() {
    assertThat(indicators(HEAD, ROW, HEAD, "||册数|≥5册")).hasSize(2);
  }

  @Test
  void rowsPaddedWithEmptyCells() {
    String padding = IntStream.range(0, 300).mapToObj(_ -> "").collect(Collectors.joining("|"));

    assertThat(indicators(HEAD + "|" + padding, ROW + "|" + padding)).hasSize(1);
  }

  @Test
  void placeholdersAreNoIndicators() {
    ReadingResult result = Documents.rows(TITLE, HEAD, ROW, "||指标2：|", "||……|……");

    assertThat(result.plans().getFirst().indicators()).hasSize(1);
    assertThat(Documents.codes(result)).contains("template_left_in");
  }

  @Test
  void instructionsAreNoContent() {
    ReadingResult result = Documents.rows(TITLE, HEAD, ROW, "填表说明：指标值须量化|||");

    assertThat(result.plans().getFirst().indicators()).hasSize(1);
    assertThat(Documents.codes(result)).contains("template_left_in");
  }

  @Test
  void contactsAreLeftOver() {
    ReadingResult result = Documents.rows(TITLE, "项目名称|甲|联系人|张某", HEAD, ROW);

    assertThat(result.plans().getFirst().details().particulars()).isEmpty();
    assertThat(Documents.codes(result)).contains("left_over_cell");
  }

  @Test
  void titleNeedNotMatchTheProject() {
    PerformancePlan plan = plan("项目名称|完全另一个项目", HEAD, ROW);

    assertThat(plan.heading().title().value()).isEqualTo(TITLE);
    assertThat(plan.project().name().value()).isEqualTo("完全另一个项目");
  }

  @Test
  void aNewTitleBeginsAForm() {
    ReadingResult result = Documents.rows(TITLE, HEAD, ROW, "乙项目绩效目标表", "项目名称|乙", HEAD, ROW);

    assertThat(result.plans())
        .extracting(plan -> plan.heading().title().value())
        .containsExactly(TITLE, "乙项目绩效目标表");
  }

  @Test
  void listOfFormsBeforeTheForms() {
    ReadingResult result =
        Documents.text(
            "目录\n1.甲项目绩效目标表\n2.乙项目绩效目标表\n\n甲项目绩效目标表\n\t项目名称\t甲\n\t"
                + HEAD.replace('|', '\t')
                + "\n\t"
                + ROW.replace('|', '\t')
                + "\n");

    assertThat(result.plans()).hasSize(1);
    assertThat(result.plans().getFirst().project().name().value()).isEqualTo("甲");
    assertThat(Documents.codes(result)).contains("text_outside_tables");
  }

  @Test
  void formsAttachedToLetters() {
    ReadingResult result =
        Documents.text(
            "各有关单位：\n现将绩效目标批复如下，请遵照执行。\n\n"
                + "附件：项目绩效目标表\n\t项目名称\t甲\n\t"
                + HEAD.replace('|', '\t')
                + "\n\t"
                + ROW.replace('|', '\t')
                + "\n");

    assertThat(result.plans()).hasSize(1);
    assertThat(Documents.codes(result)).contains("text_outside_tables");
  }

  @Test
  void yearInTheTitleWinsOverTheText() {
    ReadingResult result = Documents.rows("2023年甲项目绩效目标表", "项目名称|2022年清算资金", HEAD, ROW);

    assertThat(result.plans().getFirst().heading().fiscalYear())
        .contains(new FiscalYear(2023, FiscalYear.Source.TITLE));
  }

  @Test
  void yearOfCodeWinsOverTheName() {
    ReadingResult result =
        Documents.rows(TITLE, "项目编码|37020022P880028103131|项目名称|2016年补助资金清算", HEAD, ROW);

    assertThat(result.plans().getFirst().heading().fiscalYear())
        .contains(new FiscalYear(2022, FiscalYear.Source.PROJECT_CODE));
    assertThat(Documents.codes(result)).contains("fiscal_year_conflict");
  }

  @Test
  void multiYearTotalBesideTheYear() {
    PerformancePlan plan = plan("中期资金总额：|300.00|年度资金总额：|100.00|单位：万元", HEAD, ROW);

    assertThat(plan.funding().total().map(t -> t.value().toString())).contains("100.00万元");
    assertThat(plan.details().fundingRows())
        .extracting(row -> row.source().value())
        .containsExactly("中期资金总额");
  }

  @Test
  void twoHalvesOfYears() {
    PerformancePlan plan =
        plan("一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值", "产出指标|数量指标|三年场次|≥9场|数量指标|场次|≥3场");

    assertThat(plan.indicators()).extracting(i -> i.name().value()).containsExactly("场次");
    assertThat(plan.details().longTerm().indicators())
        .extracting(i -> i.name().value(), FormQuirksTest::target)
        .containsExactly(tuple("三年场次", "≥9场"));
  }

  @Test
  void halfYearBesideFullYear() {
    Indicator read = indicators("一级指标|二级指标|三级指标|半年指标值|全年指标值", "产出指标|数量指标|场次|≥1场|≥3场").getFirst();

    assertThat(target(read)).isEqualTo("≥3场");
    assertThat(read.details().otherTargets())
        .extracting(other -> other.horizon(), other -> other.target().value().text())
        .containsExactly(tuple(Horizon.HALF_YEAR, "≥1场"));
  }

  @Test
  void lastYearBesideExpected() {
    Indicator read = indicators("一级指标|二级指标|三级指标|上年实际值|预期当年实现值", "产出指标|数量指标|场次|2场|≥3场").getFirst();

    assertThat(target(read)).isEqualTo("≥3场");
    assertThat(read.details().notes())
        .extracting(IndicatorNote::kind)
        .containsExactly(IndicatorNote.Kind.PRIOR_RESULT);
  }

  @Test
  void coreIndicatorsAreStarred() {
    Indicator read = indicators(HEAD, "产出指标|数量指标|★场次|≥3场").getFirst();

    assertThat(read.name().value()).isEqualTo("场次");
    assertThat(read.details().notes())
        .extracting(IndicatorNote::kind)
        .containsExactly(IndicatorNote.Kind.CORE);
  }

  @Test
  void subtotalRowsAreNoIndicators() {
    PerformancePlan plan = plan(HEAD + "|分值|得分", ROW + "|50|48", "总分||||100|97.5");

    assertThat(plan.indicators()).hasSize(1);
    assertThat(plan.details().report().totalScore().map(s -> s.value().toPlainString()))
        .contains("97.5");
  }

  @Test
  void monitoringFormsAreKnownByTheirColumns() {
    PerformancePlan plan = plan(HEAD + "|1-6月执行情况|全年预计完成情况", ROW + "|2场|3场");

    assertThat(plan.form()).isEqualTo(FormKind.MONITORING);
  }

  @Test
  void textWithoutSeparatorsIsSaid() {
    ReadingResult result = Documents.text("某项目绩效目标表\n一级指标二级指标三级指标指标值产出指标数量指标场次3场质量指标合格率98%\n");

    assertThat(result.plans()).isEmpty();
    assertThat(Documents.codes(result)).contains("prose_not_understood");
  }

  @Test
  void pageNumbersAreDecoration() {
    ReadingResult result =
        Documents.text(
            "— 12 —\n\n"
                + TITLE
                + "\n\t项目名称\t甲\n\t"
                + HEAD.replace('|', '\t')
                + "\n\t"
                + ROW.replace('|', '\t')
                + "\n");

    assertThat(Documents.codes(result)).doesNotContain("text_outside_tables");
  }

  @Test
  void zeroBudgetWithExecution() {
    PerformancePlan plan = plan("项目资金（万元）|年初预算数|全年预算数|全年执行数", "年度资金总额|0.00|50.00|48.00", HEAD, ROW);

    assertThat(plan.funding().total().map(t -> t.value().isZero())).contains(true);
    assertThat(plan.funding().spent().map(t -> t.value().toString())).contains("48.00万元");
  }

  @Test
  void qualitativeActualOfNumericTarget() {
    Indicator read = indicators(HEAD + "|实际完成值|得分", ROW + "|达成预期指标|10").getFirst();

    assertThat(read.result().actual().map(Sourced::value)).contains("达成预期指标");
    assertThat(read.result().actualQuantity()).isEmpty();
  }

  @Test
  void traditionalCharactersAndPinyinSurvive() {
    Indicator read = indicators(HEAD, "产出指标|数量指标|臺（tai）賬|≥3本").getFirst();

    assertThat(read.name().value()).isEqualTo("臺（tai）賬");
  }

  @Test
  void ideographicSpacesInLabels() {
    assertThat(indicators("一　级\u00a0指标|二级指标|三级指标|指标值", "产出　指标|数量指标|场次|≥3场")).hasSize(1);
  }

  @Test
  void quotationMarksAroundGoals() {
    PerformancePlan plan = plan("年度目标|\"完成三场演出。\\n群众满意。\"", HEAD, ROW);

    assertThat(plan.goals()).hasSize(1);
  }
}
