package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;

/** Any text is some target, keeps its words and is understood the same way twice. */
final class TargetOracle {

  private static final TargetReader READER = TargetReader.bundled();

  private TargetOracle() {}

  /** The first line is a target value, the second the indicator's name. */
  static void check(byte[] input) {
    String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 2);
    String name = lines.length > 1 ? lines[1] : "";
    Dimension[] dimensions = Dimension.values();
    TargetContext context =
        new TargetContext(
            name,
            name.isEmpty()
                ? Optional.empty()
                : Optional.of(dimensions[name.length() % dimensions.length]),
            OptionalInt.of(2022));
    Target target = READER.read(lines[0], context);
    assertThat(words(target.text())).isEqualTo(words(lines[0]));
    assertThat(READER.read(lines[0], context)).isEqualTo(target);
    target.quantity().ifPresent(quantity -> assertThat(quantity.toString()).isNotEmpty());
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{C}]", "");
  }
}
