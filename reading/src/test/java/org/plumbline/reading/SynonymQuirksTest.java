package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.reading.SmallForm.HEAD;
import static org.plumbline.reading.SmallForm.indicators;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;

/** Other words for the levels and columns of the official forms; one test for each quirk. */
class SynonymQuirksTest {

  private static Indicator row(String level1, String level2) {
    return indicators(HEAD, level1 + "|" + level2 + "|名称|≥3").getFirst();
  }

  @Test
  void wordsForOutput() {
    for (String word : new String[] {"项目完成指标", "项目产出", "产出指标", "产出"}) {
      assertThat(row(word, "数量指标").category()).as(word).contains(Category.OUTPUT);
    }
  }

  @Test
  void wordsForBenefit() {
    for (String word : new String[] {"效果指标", "项目效益指标", "实施效果指标", "效益"}) {
      assertThat(row(word, "社会效益").category()).as(word).contains(Category.BENEFIT);
    }
  }

  @Test
  void wordsForTheSecondLevel() {
    Map<String, Dimension> words =
        Map.of(
            "进度指标", Dimension.TIMELINESS,
            "环境效益", Dimension.ECOLOGICAL,
            "社会公众或服务对象满意度指标", Dimension.RECIPIENT_SATISFACTION,
            "服务对象满意度指标等", Dimension.RECIPIENT_SATISFACTION);
    Map<String, Dimension> read =
        words.keySet().stream()
            .collect(Collectors.toMap(w -> w, w -> row("", w).dimension().orElseThrow()));

    assertThat(read).isEqualTo(words);
  }

  @Test
  void secondLevelMayPartTheFirst() {
    Indicator read = row("履职效能", "履职效果");

    assertThat(read.category()).contains(Category.BENEFIT);
    assertThat(read.dimension()).isEmpty();
  }

  @Test
  void satisfactionUnderAnUnknownLevel() {
    assertThat(row("社会评价", "公众满意度").category()).contains(Category.SATISFACTION);
  }

  @Test
  void yearInTheHeadOfAPlanIsThePast() {
    Indicator read =
        indicators("一级指标|二级指标|三级指标|2022年实际值|2023年目标值", "产出指标|数量指标|场次|2场|≥3场").getFirst();

    assertThat(SmallForm.target(read)).isEqualTo("≥3场");
    assertThat(read.details().notes())
        .extracting(IndicatorNote::kind)
        .containsExactly(IndicatorNote.Kind.PRIOR_RESULT);
  }

  @Test
  void yearInTheHeadOfAnEvaluationIsThisYear() {
    Indicator read =
        indicators("一级指标|二级指标|三级指标|指标值|2022年实际值|得分", "产出指标|数量指标|场次|≥3场|4场|10").getFirst();

    assertThat(read.result().actual().orElseThrow().value()).isEqualTo("4场");
  }
}
