package org.plumbline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.terminal.Streams.Drawing;

class ProgressBarTest {

  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

  @Test
  void drawsNothingWithoutTerminal() {
    draw(Drawing.NONE, 2);

    assertThat(drawn.size()).isZero();
  }

  @Test
  void drawsNothingForSingleStep() {
    draw(new Drawing(false, true), 1);

    assertThat(drawn.size()).isZero();
  }

  @Test
  void growsAndGoesAway() {
    draw(new Drawing(false, true), 2);

    assertThat(drawn.toString(StandardCharsets.UTF_8))
        .contains("━".repeat(12) + "╌".repeat(12) + " 1/2 ")
        .contains("━".repeat(24) + " 2/2 ")
        .endsWith("\r\u001b[K");
  }

  @Test
  void shortensNameToLine() {
    draw(new Drawing(false, true), 2);

    assertThat(drawn.toString(StandardCharsets.UTF_8)).contains("表".repeat(20) + "…");
  }

  private void draw(Drawing drawing, int steps) {
    PrintStream stream = new PrintStream(drawn, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(InputStream.nullInputStream(), stream, stream, drawing);
    try (ProgressBar bar = ProgressBar.over(steps, streams)) {
      for (int i = 0; i < steps; i++) {
        bar.step("表".repeat(30));
      }
    }
  }
}
