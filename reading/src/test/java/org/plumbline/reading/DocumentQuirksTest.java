package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.reading.SmallForm.HEAD;
import static org.plumbline.reading.SmallForm.ROW;
import static org.plumbline.reading.SmallForm.TITLE;
import static org.plumbline.reading.SmallForm.indicators;
import static org.plumbline.reading.SmallForm.plan;
import static org.plumbline.reading.SmallForm.target;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.OtherTarget.Horizon;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** What whole forms and documents do that a parser must survive. */
class DocumentQuirksTest {

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
        .extracting(i -> i.name().value(), SmallForm::target)
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
    assertThat(result.notices())
        .filteredOn(notice -> notice.code().equals("prose_not_understood"))
        .singleElement()
        .satisfies(
            notice -> assertThat(notice.message().zh()).contains("一级指标", "产出指标", "数量指标", "质量指标"));
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

  @Test
  void monthsUnderTheTitleNameTheYear() {
    for (String line : List.of("（2024年1-7月）", "(2024年上半年)", "（截至2024年7月31日）", "2024年度")) {
      ReadingResult result =
          Documents.rows(
              "某项目绩效运行监控表", line, "一级指标|二级指标|三级指标|年度指标值|1-7月执行情况", "产出指标|数量指标|场次|≥3场|2场");

      assertThat(result.plans().getFirst().fiscalYear()).as(line).hasValue(2024);
    }
  }

  @Test
  void labelsOfOneLineKeepTheirNames() {
    ReadingResult result =
        Documents.rows(TITLE, "单位名称：园林所    填报日期：2024年2月26日    主管部门：住建局", HEAD, ROW);

    assertThat(result.plans().getFirst().details().particulars())
        .extracting(particular -> particular.label(), particular -> particular.text().value())
        .containsExactly(tuple("填报日期", "2024年2月26日"));
  }
}
