package org.plumbline.regulation.yaml;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * Keys and what they hold, in the order of the file. A key without a value is as good as not
 * written. What is missing or of another kind goes to the problems, and the answer is empty.
 */
public record YamlMapping(YamlPlace place, Map<String, YamlNode> entries) implements YamlNode {

  public YamlMapping {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Where a key stands; the mapping's own line, where it is not written. */
  public YamlPlace placeOf(String key) {
    return find(key).map(YamlNode::place).orElseGet(() -> place.of(key));
  }

  /** The node that has to be there. */
  public Optional<YamlNode> require(String key, YamlProblems problems) {
    Optional<YamlNode> node = find(key);
    if (node.isEmpty()) {
      problems.add(place, "缺少“%s”。请补上。", "\"%s\" is missing. Add it.", key);
    }
    return node;
  }

  public Optional<YamlMapping> findMapping(String key, YamlProblems problems) {
    return find(key).flatMap(node -> mapping(node, problems));
  }

  public Optional<String> findText(String key, YamlProblems problems) {
    return find(key).flatMap(node -> text(node, problems));
  }

  public Optional<String> requireText(String key, YamlProblems problems) {
    return require(key, problems).flatMap(node -> text(node, problems));
  }

  public Optional<BigDecimal> findNumber(String key, YamlProblems problems) {
    return find(key).flatMap(node -> number(node, problems));
  }

  /** Whether the key says true; {@code otherwise} where it is not written. */
  public boolean flag(String key, boolean otherwise, YamlProblems problems) {
    Optional<YamlNode> node = find(key);
    if (node.isEmpty()) {
      return otherwise;
    }
    Optional<Boolean> flag =
        node.get() instanceof Scalar scalar ? scalar.findFlag() : Optional.empty();
    if (flag.isEmpty()) {
      problems.add(
          node.get().place(),
          "应为 true 或 false，实际是 %s。",
          "expected true or false, found %s.",
          node.get().kind());
    }
    return flag.orElse(otherwise);
  }

  /** The words of a list, a single word counting as a list of one; empty where not written. */
  public List<String> texts(String key, YamlProblems problems) {
    return items(key).stream().flatMap(item -> text(item, problems).stream()).toList();
  }

  /** The items of a list, a single node counting as a list of one; empty where not written. */
  public List<YamlNode> items(String key) {
    return find(key)
        .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  /** A text in both languages: {@code {zh: …, en: …}}. */
  public Optional<Bilingual> requireBilingual(String key, YamlProblems problems) {
    Optional<YamlNode> node = require(key, problems);
    if (node.isPresent() && node.get() instanceof YamlMapping texts) {
      Optional<String> zh = texts.requireText("zh", problems);
      Optional<String> en = texts.requireText("en", problems);
      texts.refuseOthers(List.of("zh", "en"), problems);
      return zh.flatMap(chinese -> en.map(english -> Bilingual.of(chinese, english)));
    }
    node.ifPresent(other ->
        problems.add(
            other.place(), "应有中英两种文字：{zh: …, en: …}。", "expected both languages: {zh: …, en: …}."));
    return Optional.empty();
  }

  /** Complains of every key that is not one of {@code known}. */
  public void refuseOthers(Collection<String> known, YamlProblems problems) {
    entries.forEach((key, node) -> {
      if (!known.contains(key)) {
        problems.add(
            node.place(),
            "不认识“%s”；此处可写：%s。",
            "\"%s\" is not known here; known are: %s.",
            key,
            String.join(", ", known));
      }
    });
  }

  /** The node as a mapping. */
  public static Optional<YamlMapping> mapping(YamlNode node, YamlProblems problems) {
    if (node instanceof YamlMapping mapping) {
      return Optional.of(mapping);
    }
    problems.add(
        node.place(), "应为键值 {…}，实际是 %s。", "expected a mapping {…}, found %s.", node.kind());
    return Optional.empty();
  }

  /** The node as a word. */
  public static Optional<String> text(YamlNode node, YamlProblems problems) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text());
    }
    problems.add(node.place(), "应为文字，实际是 %s。", "expected a word, found %s.", node.kind());
    return Optional.empty();
  }

  /** The node as a number. */
  public static Optional<BigDecimal> number(YamlNode node, YamlProblems problems) {
    Optional<BigDecimal> number =
        node instanceof Scalar scalar ? scalar.findNumber() : Optional.empty();
    if (number.isEmpty()) {
      problems.add(node.place(), "应为数字，实际是 %s。", "expected a number, found %s.", node.kind());
    }
    return number;
  }
}
