package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetCommandTest {

  @Test
  void printsOneLineForEachText() {
    Run run = Run.of("target", "≥150家", "提高");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"kind\":\"") && line.endsWith("}"));
  }

  @Test
  void endsLinesWithLineFeedAlone() {
    assertThat(Run.of("target", "1家").out()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void answersEachLineOfInput() {
    Run run = Run.withInput("\uFEFF≥150家\r\n\n提高", Wiring.ofProduct(), "target", "-");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"text\":\"≥150家\""),
            line -> assertThat(line).contains("\"text\":\"\""),
            line -> assertThat(line).contains("\"text\":\"提高\""));
  }

  @Test
  void takesDashedTextAfterDoubleDash() {
    assertThat(Run.of("target", "--", "-5℃").out()).contains("\"text\":\"-5℃\"");
  }

  @Test
  void takesAtSignAsText() {
    assertThat(Run.of("target", "@5家").out()).contains("\"text\":\"@5家\"");
  }

  @Test
  void takesOfficialDimension() {
    assertThat(Run.of("target", "--dimension", "数量指标", "1家").status()).isZero();
    assertThat(Run.of("target", "--dimension", "QUANTITY", "1家").status()).isZero();
  }

  @Test
  void listsDimensionsForWrongOne() {
    Run run = Run.of("target", "--dimension", "size", "1家");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("size").contains("quantity, quality, timeliness");
  }

  @Test
  void refusesYearThatIsNone() {
    Run run = Run.of("target", "--lang", "en", "--year", "22", "1家");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("not a value of --year: 22");
  }
}
