package org.plumbline.evidence.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.Register;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** Reads conditions on the records of one register. */
record ConditionReader(PackContext context, Register register) {

  /** The condition that a node writes; empty, and a problem told, where it writes none. */
  Optional<Condition> read(YamlNode node) {
    Optional<YamlMapping> mapping = YamlMapping.mapping(node, context.problems());
    if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "条件是空的。请写 {栏目: 值}，或删去这一行。",
              "the condition is empty. Write {column: value}, or leave the line out.");
    }
    return mapping.flatMap(found -> {
      List<Optional<Condition>> parts = new ArrayList<>();
      found.entries().forEach((key, value) -> parts.add(part(key, value)));
      return all(parts);
    });
  }

  private Optional<Condition> part(String key, YamlNode value) {
    return switch (key) {
      case "any" -> any(value);
      case "not" -> read(value).map(Condition.Not::new);
      case "days", "months" -> elapsed(key, value);
      default -> {
        var name = new YamlNode.Scalar(value.place(), key, false);
        yield context
            .column(register, name)
            .flatMap(column -> new ColumnTestReader(context, register, column).read(value));
      }
    };
  }

  private Optional<Condition> any(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list)) {
      context
          .problems()
          .add(node.place(), "any 要写一个列表：[{…}, {…}]。", "any takes a list: [{…}, {…}].");
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    list.items().forEach(item -> read(item).ifPresent(parts::add));
    return parts.size() == list.items().size()
        ? Optional.of(new Condition.Any(parts))
        : Optional.empty();
  }

  /** {@code {from: signed_on, to: stored_on, at_most: 15}}. */
  private Optional<Condition> elapsed(String key, YamlNode node) {
    Optional<YamlMapping> mapping = YamlMapping.mapping(node, context.problems());
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Optional<RowValue> of = new ScopeReader(context).elapsed(register, mapping.get(), key);
    List<Optional<Condition>> parts = new ArrayList<>();
    for (String word : mapping.get().keys()) {
      if (!word.equals("from") && !word.equals("to")) {
        YamlNode bound = mapping.get().find(word).orElseThrow();
        parts.add(of.flatMap(value -> amounts(value, word, bound)));
      }
    }
    if (parts.isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "没有写与多少相比。请写 at_most: 15 之类。",
              "it is not said what to compare with. Write at_most: 15 or the like.");
      return Optional.empty();
    }
    return all(parts);
  }

  /** An amount against a number, or between two. */
  Optional<Condition> amounts(RowValue of, String word, YamlNode bound) {
    if (word.equals("between")) {
      return Comparisons.pair(bound, context.problems())
          .flatMap(ends -> {
            Optional<Condition> low = amounts(of, "at_least", ends.getFirst());
            Optional<Condition> high = amounts(of, "at_most", ends.getLast());
            return all(List.of(low, high));
          });
    }
    Optional<Condition.Order> order = Comparisons.findOrder(word);
    if (order.isEmpty()) {
      Comparisons.refuse(word, bound, context.problems());
      return Optional.empty();
    }
    Optional<BigDecimal> number = YamlMapping.number(bound, context.problems());
    return number.map(found -> new Condition.Amounts(of, order.get(), found));
  }

  /** All of them, without a shell around a single one; empty where one is. */
  static Optional<Condition> all(List<Optional<Condition>> parts) {
    List<Condition> found = parts.stream().flatMap(Optional::stream).toList();
    if (found.size() < parts.size() || found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found.size() == 1 ? found.getFirst() : new Condition.All(found));
  }
}
