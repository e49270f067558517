package org.plumbline.evidence.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** The measures that a pack gives names, each read once, when it is first spoken of. */
final class NamedMeasures {

  private final YamlMapping nodes;
  private final PackContext context;
  private final Map<String, Optional<Measure>> known = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  NamedMeasures(YamlMapping nodes, PackContext context) {
    this.nodes = nodes;
    this.context = context;
  }

  /** Reads all of them, those nobody speaks of too. */
  void readAll() {
    for (String name : nodes.keys()) {
      read(name);
    }
  }

  /** The measure that a node names. */
  Optional<Measure> find(YamlNode.Scalar reference) {
    String name = reference.text();
    if (!nodes.has(name)) {
      context
          .problems()
          .add(
              reference.place(),
              "没有名为“%s”的口径。口径有：%s。",
              "no measure is called \"%s\". Measures are: %s.",
              name,
              nodes.keys().isEmpty() ? "—" : String.join(", ", nodes.keys()));
      return Optional.empty();
    }
    if (open.contains(name)) {
      context
          .problems()
          .add(
              reference.place(),
              "口径互相引用，成了循环：%s。",
              "measures refer to each other in a circle: %s.",
              String.join(" → ", open) + " → " + name);
      return Optional.empty();
    }
    return read(name);
  }

  private Optional<Measure> read(String name) {
    Optional<Measure> before = known.getOrDefault(name, Optional.empty());
    if (known.containsKey(name)) {
      return before;
    }
    open.add(name);
    Optional<Measure> measure =
        nodes.find(name).flatMap(node -> new ExpressionReader(context, this).read(node));
    open.remove(name);
    known.put(name, measure);
    return measure;
  }
}
