package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.text.Language;

class RequestedLanguageTest {

  @Test
  void speaksChineseUnlessAsked() {
    assertThat(RequestedLanguage.in("target", "x")).isEqualTo(Language.ZH);
    assertThat(RequestedLanguage.in("target", "--lang", "fr")).isEqualTo(Language.ZH);
    assertThat(RequestedLanguage.in("target", "--lang")).isEqualTo(Language.ZH);
  }

  @Test
  void takesLastOneAsked() {
    assertThat(RequestedLanguage.in("--lang", "en", "target", "x")).isEqualTo(Language.EN);
    assertThat(RequestedLanguage.in("--lang=zh", "target", "--lang=EN")).isEqualTo(Language.EN);
  }

  @Test
  void leavesTextsAfterDoubleDash() {
    assertThat(RequestedLanguage.in("target", "--", "--lang=en")).isEqualTo(Language.ZH);
  }
}
