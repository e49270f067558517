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
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;

/** Quirks of real documents that concern whole forms; one test for each. */
class FormQuirksTest {

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
}
