package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.reading.SmallForm.HEAD;
import static org.plumbline.reading.SmallForm.ROW;
import static org.plumbline.reading.SmallForm.TITLE;
import static org.plumbline.reading.SmallForm.indicators;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Indicator;

/** What stands in and around the cells of real documents; one test for each quirk. */
class TextQuirksTest {

  private static final String RESULT = HEAD + "|实际完成值|分值|得分";

  @Test
  void metadataBeforeTheText() {
    ReadingResult result =
        Documents.rows("Normal.dotm Microsoft Office Word 12 0\n" + TITLE, HEAD, ROW);

    assertThat(result.plans()).hasSize(1);
    assertThat(Documents.codes(result)).contains("text_outside_tables");
  }

  @Test
  void questionMarksForLostCharacters() {
    assertThat(indicators(HEAD, "产出指标|数量指标|??场次??|≥3场").getFirst().name().value())
        .isEqualTo("??场次??");
  }

  @Test
  void linesOfBarsAreDecoration() {
    ReadingResult result = Documents.rows(TITLE + "\n| |\n|", HEAD, ROW);

    assertThat(Documents.codes(result)).doesNotContain("text_outside_tables");
  }

  @Test
  void deadlineAsNameWithARateAsTarget() {
    Indicator read = indicators(HEAD, "产出指标|时效指标|2023年12月底前完成|=95%").getFirst();

    assertThat(read.target().orElseThrow().value().kind()).isEqualTo("exactly");
  }

  @Test
  void figureAsActualOfAWordTarget() {
    Indicator read = indicators(RESULT, "效益指标|社会效益指标|知晓度|有所提升|95%|10|10").getFirst();

    assertThat(read.target().orElseThrow().value().kind()).isEqualTo("trend");
    assertThat(read.result().actualQuantity()).isPresent();
  }

  @Test
  void limitBrokenWithFullMarks() {
    Indicator read = indicators(RESULT, "产出指标|成本指标|费用|<=5300元|5830元|10|10").getFirst();

    assertThat(read.result().score().orElseThrow().value()).isEqualByComparingTo("10");
    assertThat(read.result().actualQuantity().orElseThrow().amount()).isEqualByComparingTo("5830");
  }

  @Test
  void actualSaysOnlyThatItWasMet() {
    Indicator read = indicators(RESULT, "产出指标|数量指标|场次|≥3场|达成预期指标|10|10").getFirst();

    assertThat(read.result().actual().orElseThrow().value()).isEqualTo("达成预期指标");
    assertThat(read.result().actualQuantity()).isEmpty();
  }

  @Test
  void subtotalsThatAddUpAreDecoration() {
    ReadingResult result =
        Documents.rows(TITLE, RESULT, ROW + "|4场|10|9", "小计||||  |10|9", "总分|||||10|9");

    assertThat(result.plans().getFirst().indicators()).hasSize(1);
    assertThat(Documents.codes(result)).doesNotContain("left_over_cell");
  }

  @Test
  void subtotalsThatDoNotAddUpAreSaid() {
    ReadingResult result =
        Documents.rows(TITLE, RESULT, ROW + "|4场|10|9", "小计|||||10|8", "总分|||||10|9");

    assertThat(Documents.codes(result)).contains("left_over_cell");
  }

  @Test
  void titleInsideATableBeginsAForm() {
    ReadingResult result =
        Documents.rows("甲项目绩效目标表", "单位名称|甲", HEAD, ROW, "乙局整体绩效目标表|||", "单位名称|乙||", HEAD, ROW);

    assertThat(result.plans()).hasSize(2);
  }

  @Test
  void generalGoalsBesideThoseOfTheYear() {
    var plan = SmallForm.plan("总体绩效目标|三年建成。", "年度绩效目标|今年开工。", HEAD, ROW);

    assertThat(plan.goals()).extracting(goal -> goal.text()).containsExactly("今年开工。");
    assertThat(plan.details().longTerm().goals())
        .extracting(goal -> goal.text())
        .containsExactly("三年建成。");
  }
}
