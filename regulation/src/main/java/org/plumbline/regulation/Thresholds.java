package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 阈值. The figures that rules decide by, each with its basis in the data file. */
public final class Thresholds {

  private final SortedMap<String, BigDecimal> values;

  private Thresholds(SortedMap<String, BigDecimal> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /** The thresholds that ship with the product. */
  public static Thresholds bundled() {
    SortedMap<String, BigDecimal> values = new TreeMap<>();
    DataNode file = DataFile.bundled(Thresholds.class, "thresholds.yaml");
    for (DataNode node : file.nodes("thresholds")) {
      node.text("basis");
      values.put(key(node.text("rule"), node.text("name")), node.decimal("value"));
    }
    return new Thresholds(values);
  }

  /** The name under which a figure stands: {@code rule/name}. */
  public static String key(String rule, String name) {
    return rule + "/" + name;
  }

  /**
   * The figure {@code name} of a rule.
   *
   * @throws RegulationDataException if there is none
   */
  public BigDecimal get(String rule, String name) {
    BigDecimal value = values.get(key(rule, name));
    if (value == null) {
      throw new RegulationDataException("thresholds.yaml: no \"" + name + "\" for rule " + rule);
    }
    return value;
  }

  /** Every figure by {@link #key}, in the order of the keys. */
  public SortedMap<String, BigDecimal> byKey() {
    return values;
  }

  /**
   * A copy in which other figures stand for some of these.
   *
   * @param others by {@link #key}
   * @throws RegulationDataException if a key is not among these
   */
  public Thresholds with(Map<String, BigDecimal> others) {
    SortedMap<String, BigDecimal> changed = new TreeMap<>(values);
    others.forEach((key, value) -> {
      if (changed.replace(key, value) == null) {
        throw new RegulationDataException("thresholds.yaml: no \"" + key + "\" to change");
      }
    });
    return new Thresholds(changed);
  }
}
