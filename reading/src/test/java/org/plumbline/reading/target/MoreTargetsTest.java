package org.plumbline.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.plan.Dimension;
import org.plumbline.testkit.golden.Golden;

/** Values as people write them; what each means was judged by a person, not by the reader. */
class MoreTargetsTest {

  /** At most one in so many may be misread. */
  private static final int FEW = 50;

  private final TargetReader reader = TargetReader.bundled();

  /**
   * A line of the sample.
   *
   * @param meant what a person reads
   * @param misread what the reader says where that differs
   */
  record Line(TargetContext context, String text, String meant, Optional<String> misread) {

    static Line of(String row) {
      String[] cells = row.split("\t", -1);
      TargetContext context =
          new TargetContext(
              cells[0],
              Optional.of(Dimension.valueOf(cells[1].toUpperCase(Locale.ROOT))),
              OptionalInt.of(2024));
      Optional<String> misread = cells.length > 4 ? Optional.of(cells[4]) : Optional.empty();
      return new Line(context, cells[2], cells[3], misread);
    }
  }

  static Stream<Line> lines() {
    return Golden.linesOf("samples/expressions/more.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(Line::of);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsWhatAPersonReads(Line line) {
    String read = TargetLine.meaning(reader.read(line.text(), line.context()));

    assertThat(read).isEqualTo(line.misread().orElse(line.meant()));
  }

  @Test
  void fewAreMisread() {
    List<Line> lines = lines().toList();
    long misread = lines.stream().filter(line -> line.misread().isPresent()).count();

    assertThat(misread * FEW).isLessThanOrEqualTo(lines.size());
  }
}
