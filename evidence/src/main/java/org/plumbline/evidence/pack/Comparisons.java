package org.plumbline.evidence.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.measure.Condition.Order;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** The words with which conditions compare. */
final class Comparisons {

  private static final Map<String, Order> ORDERS =
      Map.of(
          "at_least", Order.AT_LEAST,
          "at_most", Order.AT_MOST,
          "more_than", Order.MORE_THAN,
          "less_than", Order.LESS_THAN,
          "equals", Order.EQUALS);

  private Comparisons() {}

  static Optional<Order> findOrder(String word) {
    return Optional.ofNullable(ORDERS.get(word));
  }

  static void refuse(String word, YamlNode node, YamlProblems problems) {
    problems.add(
        node.place(),
        "不认识“%s”；可写：equals, in, not_in, at_least, at_most, more_than, less_than, between, within。",
        "\"%s\" is not known; known are: equals, in, not_in, at_least, at_most, more_than,"
            + " less_than, between, within.",
        word);
  }

  /** The two ends of {@code between}. */
  static Optional<List<YamlNode>> pair(YamlNode node, YamlProblems problems) {
    if (node instanceof YamlNode.Sequence list && list.items().size() == 2) {
      return Optional.of(list.items());
    }
    problems.add(node.place(), "between 要写两个值：[18, 33]。", "between takes two values: [18, 33].");
    return Optional.empty();
  }
}
