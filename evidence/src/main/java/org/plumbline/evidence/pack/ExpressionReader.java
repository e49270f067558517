package org.plumbline.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** Reads measure expressions. */
record ExpressionReader(PackContext context, NamedMeasures names) {

  Optional<Measure> read(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar name -> names.find(name);
      case YamlNode.Sequence list -> {
        refuseShape(list);
        yield Optional.empty();
      }
      case YamlMapping mapping -> mapping(mapping);
    };
  }

  private Optional<Measure> mapping(YamlMapping mapping) {
    if (mapping.keys().size() != 1) {
      refuseShape(mapping);
      return Optional.empty();
    }
    String word = mapping.keys().getFirst();
    YamlNode inside = mapping.find(word).orElseThrow();
    CombinationReader combinations = new CombinationReader(context, this);
    if (CombinationReader.LIST_WORDS.contains(word)) {
      return combinations.list(word, inside);
    }
    if (LeafReader.WORDS.contains(word)) {
      return YamlMapping.mapping(inside, context.problems())
          .flatMap(body -> new LeafReader(context).read(word, body));
    }
    if (CombinationReader.WORDS.contains(word)) {
      return YamlMapping.mapping(inside, context.problems())
          .flatMap(body -> combinations.read(word, body));
    }
    List<String> known = new ArrayList<>(LeafReader.WORDS);
    known.addAll(CombinationReader.WORDS);
    known.addAll(CombinationReader.LIST_WORDS);
    mapping.refuseOthers(known, context.problems());
    return Optional.empty();
  }

  private void refuseShape(YamlNode node) {
    context
        .problems()
        .add(
            node.place(),
            "口径是一个名称，或只有一个键的 {count: {…}}，实际是 %s。",
            "a measure is a name, or a mapping with one key such as {count: {…}}, not %s.",
            node.kind());
  }
}
