package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;

/** Indicators that are not printed in a grid; one test for each quirk. */
class ProseQuirksTest {

  private static List<Indicator> indicators(String cell) {
    ReadingResult result = Documents.rows("某项目绩效目标表", "项目名称|图书馆", "年度目标|服务读者。", "绩效指标|" + cell);
    assertThat(result.plans()).hasSize(1);
    assertThat(Documents.codes(result)).contains("prose_indicator");
    return result.plans().getFirst().indicators();
  }

  @Test
  void bracketHeadings() {
    assertThat(indicators("【产出指标-数量指标】 指标1：开放天数(≥300天) 指标2：夜场(24场)【效益指标-社会效益指标】 指标1：读者(有所提升)"))
        .extracting(i -> i.name().value(), SmallForm::target, i -> i.category().orElseThrow())
        .containsExactly(
            tuple("开放天数", "≥300天", Category.OUTPUT),
            tuple("夜场", "24场", Category.OUTPUT),
            tuple("读者", "有所提升", Category.BENEFIT));
  }

  @Test
  void listsInSentences() {
    assertThat(indicators("1.数量指标：培训人数≥300人；培训班次达到6期。2.质量指标：结业率95%以上。3.满意度指标：学员满意。"))
        .extracting(i -> i.name().value(), SmallForm::target)
        .containsExactly(
            tuple("培训人数", "≥300人"),
            tuple("培训班次", "达到6期"),
            tuple("结业率", "95%以上"),
            tuple("学员满意", ""));
  }
}
