package org.plumbline.regulation.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One node of a YAML file, with its place. */
public sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Sequence, YamlMapping {

  YamlPlace place();

  /** What people call it, for messages: 文字, 列表, 键值. */
  default String kind() {
    return switch (this) {
      case Scalar scalar -> "\"" + scalar.text() + "\"";
      case Sequence _ -> "[…]";
      case YamlMapping _ -> "{…}";
    };
  }

  /**
   * A word or number, as written.
   *
   * @param quoted whether it stood in quotation marks, and so is a text whatever it looks like
   */
  record Scalar(YamlPlace place, String text, boolean quoted) implements YamlNode {

    /** The exact number it writes. */
    public Optional<BigDecimal> findNumber() {
      try {
        return text.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(text));
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }

    /** The truth it writes: true or false. */
    public Optional<Boolean> findFlag() {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  }

  /** A list. */
  record Sequence(YamlPlace place, List<YamlNode> items) implements YamlNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }
}
