package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan.Basis;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

class LayoutQuirksTest {

  private static final String TITLE = "某项目绩效目标表";
  private static final String HEAD = "一级指标|二级指标|三级指标|指标值";

  private static PerformancePlan plan(String... rows) {
    ReadingResult result = Documents.rows(TITLE, rows);
    assertThat(result.plans()).hasSize(1);
    return result.plans().getFirst();
  }

  private static Indicator only(String... rows) {
    PerformancePlan plan = plan(rows);
    assertThat(plan.indicators()).hasSize(1);
    return plan.indicators().getFirst();
  }

  @Test
  void columnsStandInAnyOrder() {
    Indicator indicator = only("指标值|三级指标|分值|一级指标|二级指标", "≥3场|演出场次|12.5|产出指标|数量指标");

    assertThat(indicator.name().value()).isEqualTo("演出场次");
    assertThat(indicator.target().map(Sourced::value).map(Target::text)).contains("≥3场");
    assertThat(indicator.result().weight().map(Sourced::value))
        .hasValueSatisfying(weight -> assertThat(weight).isEqualByComparingTo("12.5"));
  }

  @Test
  void joinsOperatorValueAndUnit() {
    Indicator indicator = only("一级指标|二级指标|三级指标|度量单位|指标值|指标性质", "产出指标|数量指标|演出场次|场|3|≥");

    assertThat(indicator.target().map(Sourced::value).map(Target::text)).contains("≥3场");
  }

  @Test
  void levelsOmittedMakeShortRows() {
    PerformancePlan plan = plan(HEAD, "产出指标|数量指标|场次|≥3场", "质量指标|完好率|≥90%", "达标率|≥80%");

    assertThat(plan.indicators())
        .extracting(i -> i.category().orElseThrow(), i -> i.dimension().orElseThrow())
        .containsExactly(
            tuple(Category.OUTPUT, Dimension.QUANTITY),
            tuple(Category.OUTPUT, Dimension.QUALITY),
            tuple(Category.OUTPUT, Dimension.QUALITY));
  }

  @Test
  void categoryPrintedAmidItsBlock() {
    PerformancePlan plan =
        plan(
            HEAD,
            "|数量指标|场次|≥3场",
            "产出指标|质量指标|完好率|≥90%",
            "|时效指标|完成时间|12月",
            "|社会效益指标|知晓率|≥80%",
            "效益指标|可持续影响指标|影响|持续");

    assertThat(plan.indicators())
        .extracting(i -> i.category().orElseThrow())
        .containsExactly(
            Category.OUTPUT, Category.OUTPUT, Category.OUTPUT, Category.BENEFIT, Category.BENEFIT);
  }

  @Test
  void knowsSynonymsOfLevels() {
    PerformancePlan plan =
        plan(
            HEAD,
            "项目完成指标(50分)|产出数量|场次|≥3场",
            "|进度指标|完成时间|12月",
            "成本指标|社会成本指标|扰民投诉|≤3件",
            "实施效果指标|环境效益|排放|降低",
            "满意度指标(必填硬性指标)|社会公众或服务对象满意度指标|群众满意度|≥90%");

    assertThat(plan.indicators())
        .extracting(i -> i.category().orElseThrow(), i -> i.dimension().orElseThrow())
        .containsExactly(
            tuple(Category.OUTPUT, Dimension.QUANTITY),
            tuple(Category.OUTPUT, Dimension.TIMELINESS),
            tuple(Category.COST, Dimension.SOCIAL_COST),
            tuple(Category.BENEFIT, Dimension.ECOLOGICAL),
            tuple(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION));
  }

  @Test
  void labelsMayStandOneCharacterALine() {
    PerformancePlan plan = plan("一\\n级\\n指\\n标|二级指标|三级指标|指标值", "产\\n出\\n指\\n标|数量指标|场次|≥3场");

    assertThat(plan.indicators().getFirst().category()).contains(Category.OUTPUT);
  }

  @Test
  void goalsKeepListsInsideThem() {
    PerformancePlan plan =
        plan("年度绩效目标|目标1：完成以下工作：一、宣传。二、培训。\\n目标2：群众满意。", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(plan.goals())
        .extracting(Goal::number, Goal::text)
        .containsExactly(tuple(1, "完成以下工作：一、宣传。二、培训。"), tuple(2, "群众满意。"));
  }

  @Test
  void moneyCarriesItsOwnUnit() {
    PerformancePlan plan = plan("项目名称|某项目|预算数|1,700,000.00元", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(plan.funding().total().map(money -> money.value().yuan().toPlainString()))
        .contains("1700000.00");
  }

  @Test
  void malformedMoneyIsSaid() {
    ReadingResult result = Documents.rows(TITLE, "预算数|7,00.0,77", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(result.plans().getFirst().funding().total()).isEmpty();
    assertThat(Documents.codes(result)).contains("money_unreadable");
  }

  @Test
  void quartersMakeASpendingPlan() {
    PerformancePlan plan =
        plan(
            "预算数|100.00|单位：万元", "资金支出计划|一季度|二季度|三季度|四季度", "|10|20|30|40", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(plan.spendingPlan().basis()).isEqualTo(Basis.PERIOD_AMOUNT);
    assertThat(plan.spendingPlan().steps())
        .extracting(step -> step.month(), step -> step.amount().orElseThrow().toString())
        .containsExactly(
            tuple(3, "10.00万元"), tuple(6, "30.00万元"), tuple(9, "60.00万元"), tuple(12, "100.00万元"));
  }

  @Test
  void yearStandsUnderTheTitle() {
    ReadingResult result = Documents.rows(TITLE + "\n（2023年度）", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(result.plans().getFirst().heading().fiscalYear())
        .contains(new FiscalYear(2023, FiscalYear.Source.TITLE));
  }

  @Test
  void missingTargetIsSaid() {
    ReadingResult result = Documents.rows(TITLE, HEAD, "产出指标|数量指标|场次|");

    assertThat(result.plans().getFirst().indicators().getFirst().target())
        .isEqualTo(Optional.empty());
    assertThat(Documents.codes(result)).contains("target_missing");
  }

  @Test
  void unknownLevelIsSaid() {
    ReadingResult result = Documents.rows(TITLE, HEAD, "神秘指标|奇异指标|场次|3场");

    assertThat(Documents.codes(result)).contains("level_unknown");
  }

  @Test
  void severalFormsShareOneTable() {
    ReadingResult result =
        Documents.rows(
            TITLE, "项目名称|甲项目", HEAD, "产出指标|数量指标|场次|≥3场", "项目名称|乙项目", HEAD, "产出指标|数量指标|册数|≥5册");

    assertThat(result.plans())
        .extracting(plan -> plan.project().name().value())
        .containsExactly("甲项目", "乙项目");
  }

  @Test
  void proseThatNamesAFormIsNoPlan() {
    ReadingResult result = Documents.text("各单位应按要求填写绩效目标表，并于月底前报送。\n\n特此通知。\n");

    assertThat(result.plans()).isEmpty();
    assertThat(Documents.codes(result)).containsExactly("no_plan_found");
  }

  @Test
  void otherTablesArePassedOver() {
    ReadingResult result = Documents.rows("部门收支总表", "收入|金额", "财政拨款|12.5");

    assertThat(Documents.codes(result)).containsExactly("table_passed_over", "no_plan_found");
  }

  @Test
  void aPlanNotUnderstoodIsSaid() {
    ReadingResult result = Documents.rows(TITLE, "产出指标|数量指标", "效益指标|社会效益指标");

    assertThat(Documents.codes(result)).containsExactly("plan_not_understood", "no_plan_found");
  }

  @Test
  void textBehindTheLastFormIsSaid() {
    ReadingResult result = Documents.sample("samples/layouts/county-halves/two-halves.html");

    assertThat(result.notices())
        .filteredOn(notice -> notice.code().equals("text_outside_tables"))
        .last()
        .satisfies(notice -> assertThat(notice.message().zh()).contains("填报人"));
  }

  @Test
  void totalMayBeTheOnlyOne() {
    ReadingResult result = Documents.rows(TITLE, "项目名称|甲", "总金额（万元）|450", HEAD, "产出指标|数量指标|场次|≥3场");

    assertThat(Documents.codes(result)).contains("total_inferred").doesNotContain("total_missing");
    assertThat(result.plans().getFirst().funding().total()).isPresent();
  }

  @Test
  void aspectsOfWholeDepartmentsAreNoCategories() {
    ReadingResult result = Documents.rows(TITLE, HEAD, "管理效率|预算管理|预算执行率|≥95%");

    assertThat(result.plans().getFirst().indicators())
        .singleElement()
        .satisfies(indicator -> assertThat(indicator.category()).isEmpty());
    assertThat(Documents.codes(result)).contains("level_outside").doesNotContain("level_unknown");
  }

  @Test
  void aspectsOfEvaluationsAreNoCategories() {
    ReadingResult result = Documents.rows(TITLE, HEAD, "过程指标|资金管理|预算执行率|≥95%");

    assertThat(result.plans().getFirst().indicators())
        .singleElement()
        .satisfies(indicator -> assertThat(indicator.category()).isEmpty());
    assertThat(Documents.codes(result))
        .contains("level_of_evaluation")
        .doesNotContain("level_unknown", "level_outside");
  }

  @Test
  void columnsOfMoneyMayHaveASecondHead() {
    byte[] page =
        """
        <p>2024年部门预算项目支出绩效目标表</p><p>部门名称：某区住建局 单位：元</p>
        <table><tr><td rowspan=2>项目名称</td><td colspan=3>项目资金</td><td rowspan=2>年度绩效目标</td>
        <td rowspan=2>一级指标</td><td rowspan=2>二级指标</td><td rowspan=2>三级指标</td>
        <td rowspan=2>指标值</td></tr>
        <tr><td>小计</td><td>财政拨款</td><td>其他资金</td></tr>
        <tr><td>路灯维护</td><td>1,300.00</td><td>1,000.00</td><td>300.00</td><td>亮灯</td>
        <td>产出指标</td><td>数量指标</td><td>维护路灯</td><td>≥30盏</td></tr></table>
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadingResult result = Documents.read("flat.html", page);

    Funding funding = result.plans().getFirst().funding();
    assertThat(funding.total().orElseThrow().value().yuan()).isEqualByComparingTo("1300");
    assertThat(funding.fiscal().orElseThrow().value().yuan()).isEqualByComparingTo("1000");
    assertThat(funding.other().orElseThrow().value().yuan()).isEqualByComparingTo("300");
    assertThat(Documents.codes(result)).doesNotContain("left_over_cell");
  }

  @Test
  void aBlankMayPartTwoLabels() {
    ReadingResult result = Documents.rows(TITLE, "填报单位：某市图书馆 单位：元", HEAD, "产出指标|数量指标|场次|≥3场");

    PerformancePlan plan = result.plans().getFirst();
    assertThat(plan.heading().unit().orElseThrow().value().name()).isEqualTo("某市图书馆");
    assertThat(plan.funding().printedUnit()).isEqualTo(MoneyUnit.YUAN);
  }

  @Test
  void levelsMayStandInRowsOfTheirOwn() {
    ReadingResult result =
        Documents.rows(
            "2024年项目支出绩效目标表",
            "单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
            "1|2|3|4|5|6|7|8",
            "防汛经费|安全度汛。||||||",
            "||产出指标|||||",
            "|||数量指标||||",
            "||||雨量站|=|68|个",
            "|||质量指标||||",
            "||||完好率|≥|95|%",
            "河道经费|保洁河道。||||||",
            "||效益指标|||||",
            "|||生态效益指标||||",
            "||||水质|≥|90|%");

    assertThat(result.plans())
        .extracting(plan -> plan.heading().project().name().value())
        .containsExactly("防汛经费", "河道经费");
    assertThat(result.plans().stream().flatMap(plan -> plan.indicators().stream()))
        .extracting(i -> i.name().value(), i -> i.dimension().orElseThrow())
        .containsExactly(
            tuple("雨量站", Dimension.QUANTITY),
            tuple("完好率", Dimension.QUALITY),
            tuple("水质", Dimension.ECOLOGICAL));
    assertThat(Documents.codes(result)).doesNotContain("left_over_cell", "level_unknown");
  }

  @Test
  void unitsStandInRowsAboveTheirProjects() {
    String head = "单位名称、项目名称,项目年度绩效目标,一级指标,二级指标,三级指标,指标值\n";
    String rows =
        "2024年项目支出绩效目标表,,,,,\n"
            + head
            + "水务局,,,,,\n"
            + "防汛经费,安全度汛。,产出指标,数量指标,雨量站,≥68个\n"
            + "河道经费,保洁河道。,产出指标,数量指标,河道,≥42公里\n"
            + "林业局,,,,,\n"
            + "造林经费,植树。,产出指标,数量指标,造林面积,≥42亩\n";
    ReadingResult result = Documents.read("t.csv", rows.getBytes(StandardCharsets.UTF_8));

    assertThat(result.plans())
        .extracting(
            plan -> plan.project().name().value(),
            plan -> plan.heading().unit().orElseThrow().value().name())
        .containsExactly(tuple("防汛经费", "水务局"), tuple("河道经费", "水务局"), tuple("造林经费", "林业局"));
    assertThat(Documents.codes(result)).doesNotContain("left_over_cell");
  }

  @Test
  void aRemarkUnderTheTableIsNoIndicator() {
    byte[] page =
        """
        <p>2023年度项目自评表</p><table>
        <tr><td>绩效目标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>实际完成值</td></tr>
        <tr><td></td><td>产出指标</td><td>数量指标</td><td>场次</td><td>≥3场</td><td>3场</td></tr>
        <tr><td>未结算的原因</td><td colspan=5>年末部分费用未结算。</td></tr></table>
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadingResult result = Documents.read("remark.html", page);

    assertThat(result.plans().getFirst().indicators()).hasSize(1);
    assertThat(Documents.codes(result)).contains("left_over_cell").doesNotContain("level_unknown");
  }

  @Test
  void thisYearHasSeveralWords() {
    PerformancePlan plan =
        plan("项目名称|展会补助|本年度金额（万元）|30", "一级指标|二级指标|三级指标|本年度指标值", "产出指标|数量指标|场次|≥3场");

    assertThat(plan.funding().total().orElseThrow().value().yuan()).isEqualByComparingTo("300000");
    assertThat(plan.indicators().getFirst().target()).isPresent();
  }
}
