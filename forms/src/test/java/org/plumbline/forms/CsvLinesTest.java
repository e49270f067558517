package org.plumbline.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        " =1+1",
        "\u00A0=1+1",
        "\u3000=1+1",
        "\u200B=1+1",
        "\uFEFF=1+1",
        "\u202E=1+1",
        "-",
        "=cmd|' /C calc'!A0"
      })
  void runsNothing(String text) {
    String line = CsvLines.line(List.of(text)).replace("\"", "").stripTrailing();
    assertThat(line).startsWith("'" + text.stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-5.20", "12", "≥5", "a=1", "㐂𠮷", "", " x"})
  void leavesWhatIsNoFormula(String text) {
    assertThat(CsvLines.line(List.of(text))).isEqualTo(text + "\r\n");
  }
}
