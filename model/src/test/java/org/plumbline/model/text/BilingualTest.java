package org.plumbline.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.MissingFormatArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTest {

  private static final Object[] ARGUMENTS = {"数量", 12, "≥5%"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "%s 与 %d",
        "到 %s 的 100%% 为止：%d",
        "%3$s、%1$s",
        "%2$d %s %s",
        "%s%s%s",
        "%5s|%-8s|%s",
        "%2$03d",
        "没有参数"
      })
  void fillsAsTheLibraryDoes(String pattern) {
    Bilingual text = Bilingual.format(pattern, pattern, ARGUMENTS);

    assertThat(text.zh()).isEqualTo(String.format(Locale.ROOT, pattern, ARGUMENTS));
    assertThat(text.en()).isEqualTo(text.zh());
  }

  @Test
  void refusesAPatternThatAsksForMore() {
    assertThatExceptionOfType(MissingFormatArgumentException.class)
        .isThrownBy(() -> Bilingual.format("%s与%s", "%s and %s", "数量"));
  }

  @Test
  void needsBothLanguages() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bilingual.of("数量", " "));
  }
}
