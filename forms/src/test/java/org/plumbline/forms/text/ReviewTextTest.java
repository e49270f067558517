package org.plumbline.forms.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.text.Language;

class ReviewTextTest {

  @Test
  void putsTheWorstFirst() {
    String text = text(Language.ZH, false);

    assertThat(text.indexOf("◆ 错误")).isLessThan(text.indexOf("▲ 提醒"));
    assertThat(text.indexOf("▲ 提醒")).isLessThan(text.indexOf("○ 提示"));
  }

  @Test
  void saysPlaceReasonFixAndBasis() {
    assertThat(text(Language.ZH, false))
        .contains("表 1 第 10 行第 5 列：≤180万元", "示例的理由。", "示例的改法。", "财预〔2015〕88号");
  }

  @Test
  void speaksEnglish() {
    assertThat(text(Language.EN, false))
        .contains("◆ Error Found by sample_cost", "Not checked", "Not read: broken.docx");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(text(Language.ZH, false)).doesNotContain("\u001B");
    assertThat(text(Language.ZH, true)).contains("\u001B[1;31m");
  }

  @Test
  void alignsByDisplayWidth() {
    assertThat(DisplayWidth.of("指标a")).isEqualTo(5);
    assertThat(DisplayWidth.cut("绩效指标", 5)).isEqualTo("绩效…");
    assertThat(DisplayWidth.padded("指", 4)).isEqualTo("指  ");
  }

  private static String text(Language language, boolean colour) {
    StringWriter text = new StringWriter();
    new ReviewText(SampleRuns.citations(), colour).write(SampleRuns.run(language), text);
    return text.toString();
  }
}
