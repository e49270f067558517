package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.reading.SmallForm.HEAD;
import static org.plumbline.reading.SmallForm.ROW;
import static org.plumbline.reading.SmallForm.TITLE;
import static org.plumbline.reading.SmallForm.indicators;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
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

  @Test
  void pageMarkersInsideSentences() {
    for (String marker :
        List.of("- 12 -", "— 12 —", "－12－", "第12页", "第 12 页 共 30 页", "第12页，共30页")) {
      var plan = SmallForm.plan("年度目标|完成三场演出，\\n" + marker + "\\n服务群众。", HEAD, ROW);

      assertThat(plan.goals().getFirst().text()).as(marker).isEqualTo("完成三场演出，服务群众。");
    }
  }

  @Test
  void pageMarkersAmongBlankLines() {
    String text =
        TITLE
            + "\n\t项目名称\n\t甲\n\n\t年度目标\n\t完成三场演出，\n\n\n— 12 —\n\f\n服务群众。\n\n"
            + "\t一级指标\n\t二级指标\n\t三级指标\n\t指标值\n\n\t产出指标\n\t数量指标\n\t演\n- 13 -\n出场次\n\t≥3场\n";
    ReadingResult result = Documents.text(text);

    assertThat(result.plans().getFirst().goals().getFirst().text()).isEqualTo("完成三场演出，服务群众。");
    assertThat(result.plans().getFirst().indicators())
        .extracting(indicator -> indicator.name().value())
        .containsExactly("演出场次");
    assertThat(Documents.codes(result)).doesNotContain("text_outside_tables", "left_over_cell");
  }

  @Test
  void labelsCutToOneCharacter() {
    String rows =
        """
        某项目绩效目标表,,,,
        项目名称,甲,,,
        绩,一级指标,二级指标,三级指标,指标值
        效,产,数量指标,场次,≥3场
        指,,质,合格率,≥95%
        标,效,社会效益指标,知晓率,≥90%
        ,满,服务对象满意度指标,群众满意度,≥90%
        """;
    ReadingResult result = Documents.read("plan.csv", rows.getBytes(StandardCharsets.UTF_8));

    assertThat(result.plans().getFirst().indicators())
        .extracting(indicator -> indicator.category().orElseThrow())
        .containsExactly(Category.OUTPUT, Category.OUTPUT, Category.BENEFIT, Category.SATISFACTION);
    assertThat(Documents.codes(result))
        .contains("level_cut_short")
        .doesNotContain("level_unknown", "category_inferred");
  }

  @Test
  void undecodedBinaryBeforeTheText() {
    String form =
        TITLE
            + "\n\t项目名称\n\t甲\n\n\t"
            + HEAD.replace("|", "\n\t")
            + "\n\n\t"
            + ROW.replace("|", "\n\t");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {'b', 'j', 'b', 'j', 0, 1, (byte) 0xEC, (byte) 0xA5, 5, '\n'});
    bytes.writeBytes((form + "\n").getBytes(StandardCharsets.UTF_8));
    ReadingResult result = Documents.read("plan.txt", bytes.toByteArray());

    assertThat(result.plans()).hasSize(1);
    assertThat(Documents.codes(result)).contains("binary_before_text");
  }
}
