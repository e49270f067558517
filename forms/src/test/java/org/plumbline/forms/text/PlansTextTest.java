package org.plumbline.forms.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.Parts;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.text.Language;
import org.plumbline.reading.ReadingResult;

class PlansTextTest {

  private static final ReadingResult REVIEWED = SampleRuns.decidedReviewForm();

  @Test
  void reviewFormsShowTheirGradesAndRemarks() {
    assertThat(flowing(Language.ZH))
        .contains("项目支出绩效目标审核表", "评定 差  请补充依据。", "同意，请按意见修改。")
        .containsPattern("综合评定 +建议 .，评定 良")
        .endsWith("0 个项目，0 项指标，1 份审核表\n");
    assertThat(flowing(Language.EN)).contains("Overall").endsWith(", 1 review forms\n");
  }

  @Test
  void partsMakeTheSameSheet() {
    PlansText text = new PlansText(Language.ZH, false);
    StringWriter out = new StringWriter();
    text.write(Parts.of(text.parts(REVIEWED)), List.of(), out);

    assertThat(out).hasToString(flowing(Language.ZH));
  }

  private static String flowing(Language language) {
    PlansText text = new PlansText(language, false);
    StringWriter out = new StringWriter();
    text.write(REVIEWED, out);
    text.end(List.of(), out);
    return out.toString();
  }
}
