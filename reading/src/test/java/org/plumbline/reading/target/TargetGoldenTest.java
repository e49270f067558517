package org.plumbline.reading.target;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Dimension;
import org.plumbline.testkit.golden.Golden;

class TargetGoldenTest {

  private final TargetReader reader = TargetReader.bundled();

  @Test
  void readsObservedExpressions() {
    String lines =
        Golden.linesOf("samples/expressions/observed.txt").stream()
            .map(text -> TargetLine.of(reader.read(text, TargetContext.none())))
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.at("samples/expressions/observed.golden.txt").matches(lines);
  }

  @Test
  void readsSeedTargets() {
    String lines =
        Golden.linesOf("samples/expressions/seed-170.tsv").stream()
            .map(this::seedLine)
            .collect(Collectors.joining("\n", "", "\n"));
    Golden.at("samples/qingdao-miit-2022/targets.golden.txt").matches(lines);
  }

  private String seedLine(String row) {
    String[] cells = row.split("\t", -1);
    TargetContext context =
        new TargetContext(cells[0], Optional.of(dimension(cells[1])), OptionalInt.of(2022));
    return cells[0] + " · " + cells[1] + " · " + TargetLine.of(reader.read(cells[2], context));
  }

  private static Dimension dimension(String code) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow();
  }
}
