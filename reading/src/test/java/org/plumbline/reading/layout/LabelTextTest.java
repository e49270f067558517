package org.plumbline.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {

  @ParameterizedTest
  @CsvSource({
    "其中：财政 资金（万元）, 财政资金",
    "1、项目名称：, 项目名称",
    "1.5倍, 1.5倍",
    "二、产出指标（50分）, 产出指标",
    "产出指标(50)分, 产出指标",
    "*指标值, 指标值",
    "“资金”, 资金",
    "其中, ''",
    "得分, 得分",
    "'', ''"
  })
  void leavesTheWordItself(String printed, String core) {
    assertThat(LabelText.of(printed).core()).isEqualTo(core);
  }

  /** What is not tried because it cannot match would not have matched. */
  @Property(tries = 5_000)
  void isWhatTheWholeRowOfPatternsGives(@ForAll("labels") String printed) {
    String text =
        Normalizer.normalize(printed, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "")
            .replaceFirst("([)\\]】〕>])分$", "$1")
            .replaceAll("[(\\[【〔<]([^()\\[\\]【】〔〕<>]*)[)\\]】〕>]", "")
            .replaceAll("[*★☆※▲△#\"“”_]", "")
            .replaceFirst("^(?:[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[、.](?!\\d))", "")
            .replaceFirst("^其中[:,]?", "")
            .replaceFirst("[:;,、.]+$", "");
    assertThat(LabelText.of(printed).core()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
            "其中", "：", ":", ",", "、", ".", "1", "12", "５", "十", "一", "（", "）", "(", ")", "[", "】",
            "【", "<", ">", "〔", "〕", "分", "资金", "指标值", " ", "\u3000", "\u200b", "*", "★", "“", "\"",
            "_", "％", "Ａ", "a", "①", "㈠", "ﬁ", "𠮷", "é", "e\u0301", "\t", "；", "。", "~", "\u007f",
            "龥", "㐂")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
