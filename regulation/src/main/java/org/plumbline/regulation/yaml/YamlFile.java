package org.plumbline.regulation.yaml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file that people wrote, keeping the line of everything in it. */
public final class YamlFile {

  private static final int MOST_NODES = 200_000;
  private static final int DEEPEST = 60;

  private final String name;
  private final YamlProblems problems;
  private int nodes;

  private YamlFile(String name, YamlProblems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** The file as keys and values; empty, and a problem told, where it is not such a file. */
  public static Optional<YamlMapping> parse(String name, byte[] bytes, YamlProblems problems) {
    YamlFile file = new YamlFile(name, problems);
    try {
      Optional<Node> root = file.compose(bytes);
      if (root.isEmpty()) {
        problems.add(new YamlPlace(name, 1, ""), "文件是空的。", "the file is empty.");
        return Optional.empty();
      }
      YamlPlace top = new YamlPlace(name, line(root.get()), "");
      return YamlMapping.mapping(file.convert(root.get(), top), problems);
    } catch (TooMuch _) {
      file.refuseSize();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
      String reason = e.getProblem() == null ? "YAML" : e.getProblem();
      file.refuse(line, reason);
    } catch (YamlEngineException e) {
      file.refuse(1, String.valueOf(e.getMessage()).lines().findFirst().orElse("YAML"));
    }
    return Optional.empty();
  }

  private Optional<Node> compose(byte[] bytes) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    int depth = 0;
    for (Event event : new Parse(settings).parseInputStream(new ByteArrayInputStream(bytes))) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
      }
      if (depth > DEEPEST) {
        throw new TooMuch();
      }
    }
    return new Compose(settings).composeInputStream(new ByteArrayInputStream(bytes));
  }

  private YamlNode convert(Node node, YamlPlace place) {
    nodes++;
    if (nodes > MOST_NODES || place.path().length() > 4_000) {
      throw new TooMuch();
    }
    return switch (node) {
      case ScalarNode scalar -> new YamlNode.Scalar(place, scalar.getValue(), !scalar.isPlain());
      case SequenceNode list -> sequence(list, place);
      case MappingNode mapping -> mapping(mapping, place);
      default -> new YamlNode.Scalar(place, "", false);
    };
  }

  private YamlNode sequence(SequenceNode list, YamlPlace place) {
    List<YamlNode> items = new ArrayList<>();
    for (Node item : list.getValue()) {
      items.add(convert(item, place.item(items.size(), line(item))));
    }
    return new YamlNode.Sequence(place, items);
  }

  private YamlNode mapping(MappingNode mapping, YamlPlace place) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      if (!(keyNode instanceof ScalarNode key)) {
        problems.add(
            new YamlPlace(name, line(keyNode), place.path()), "键必须是文字。", "a key has to be a word.");
        continue;
      }
      YamlPlace inside = place.key(key.getValue(), line(keyNode));
      YamlNode value = convert(tuple.getValueNode(), inside);
      if (!isNothing(value) && entries.putIfAbsent(key.getValue(), value) != null) {
        problems.add(
            inside, "“%s”写了两次。请只留一个。", "\"%s\" stands there twice. Keep one.", key.getValue());
      }
    }
    return new YamlMapping(place, entries);
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        && !scalar.quoted()
        && (scalar.text().isEmpty() || scalar.text().equals("~") || scalar.text().equals("null"));
  }

  private void refuse(int line, String reason) {
    problems.add(
        new YamlPlace(name, line, ""),
        "不是正确的 YAML：%s。请检查缩进、冒号和引号。",
        "not well-formed YAML: %s. Check indentation, colons and quotation marks.",
        reason);
  }

  private void refuseSize() {
    problems.add(
        new YamlPlace(name, 1, ""),
        "文件过大或嵌套过深（限度：%d 个节点、%d 层）。",
        "the file is too large or nested too deep (limits: %d nodes, %d levels).",
        MOST_NODES,
        DEEPEST);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** The file passes a limit. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
