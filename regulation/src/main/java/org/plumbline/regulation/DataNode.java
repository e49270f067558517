package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One mapping of a YAML data file, read by key. Every complaint names the file and the path,
 * because these files are edited by people.
 */
public final class DataNode {

  private final String path;
  private final Map<String, Object> values;

  private DataNode(String path, Map<String, Object> values) {
    this.path = path;
    this.values = values;
  }

  /** Takes what a YAML parser returns; {@code path} names the file in messages. */
  public static DataNode of(String path, Object parsed) {
    if (!(parsed instanceof Map<?, ?> map)) {
      throw new RegulationDataException(path + ": expected a mapping, found " + kindOf(parsed));
    }
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(String.valueOf(key), value));
    return new DataNode(path, values);
  }

  public String path() {
    return path;
  }

  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  public boolean has(String key) {
    return values.get(key) != null;
  }

  public String text(String key) {
    return findText(key).orElseThrow(() -> missing(key));
  }

  public Optional<String> findText(String key) {
    return Optional.ofNullable(values.get(key)).map(String::valueOf);
  }

  /** An exact decimal; {@code "2000/3"} is not one, see {@link Units}. */
  public BigDecimal decimal(String key) {
    String text = text(key);
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new RegulationDataException(path + "." + key + ": not a number: " + text, e);
    }
  }

  public int integer(String key) {
    return decimal(key).intValueExact();
  }

  public boolean flag(String key, boolean otherwise) {
    return findText(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  public DataNode node(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw missing(key);
    }
    return of(path + "." + key, value);
  }

  /** The mappings of a list; empty where the key is absent. */
  public List<DataNode> nodes(String key) {
    List<DataNode> nodes = new ArrayList<>();
    List<?> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      nodes.add(of(path + "." + key + "[" + i + "]", items.get(i)));
    }
    return nodes;
  }

  /** The words of a list; empty where the key is absent. */
  public List<String> texts(String key) {
    return items(key).stream().map(String::valueOf).toList();
  }

  /** The lists of words of a list; empty where the key is absent. */
  public List<List<String>> lists(String key) {
    List<List<String>> lists = new ArrayList<>();
    for (Object item : items(key)) {
      if (!(item instanceof List<?> words)) {
        throw new RegulationDataException(
            path + "." + key + ": expected lists of words, found " + kindOf(item));
      }
      lists.add(words.stream().map(String::valueOf).toList());
    }
    return lists;
  }

  private List<?> items(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new RegulationDataException(
        path + "." + key + ": expected a list, found " + kindOf(value));
  }

  private RegulationDataException missing(String key) {
    return new RegulationDataException(path + ": \"" + key + "\" is missing");
  }

  private static String kindOf(Object value) {
    return value.getClass().getSimpleName() + " " + value;
  }
}
