package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** Numbers and ranges of numbers in a recipe. */
final class RecipeNumbers {

  private static final int LARGEST = 1_000_000_000;

  private RecipeNumbers() {}

  static Optional<Integer> whole(YamlNode node, YamlProblems problems) {
    Optional<BigDecimal> number = YamlMapping.number(node, problems);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean fits =
        number.get().scale() == 0 && number.get().abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    if (!fits) {
      problems.add(node.place(), "应为不超过十亿的整数。", "has to be a whole number up to a billion.");
      return Optional.empty();
    }
    return Optional.of(number.get().intValueExact());
  }

  /** {@code [least, most]}, or one number for both. */
  static int[] range(YamlMapping node, String key, int otherwise, YamlProblems problems) {
    List<Integer> numbers =
        node.items(key).stream().flatMap(item -> whole(item, problems).stream()).toList();
    if (!node.has(key)) {
      return new int[] {otherwise, otherwise};
    }
    if (numbers.isEmpty() || numbers.size() > 2 || numbers.getFirst() > numbers.getLast()) {
      problems.add(
          node.placeOf(key), "应为一个整数或 [最小, 最大]。", "has to be a whole number, or [least, most].");
      return new int[] {otherwise, otherwise};
    }
    return new int[] {numbers.getFirst(), numbers.getLast()};
  }

  /** A share from 0 to 1. */
  static Optional<BigDecimal> share(YamlMapping node, String key, YamlProblems problems) {
    Optional<BigDecimal> share = node.findNumber(key, problems);
    boolean inside =
        share.isEmpty()
            || (share.get().signum() >= 0 && share.get().compareTo(BigDecimal.ONE) <= 0);
    if (!inside) {
      problems.add(node.placeOf(key), "应在 0 与 1 之间。", "has to be from 0 to 1.");
    }
    return share.filter(_ -> inside);
  }
}
