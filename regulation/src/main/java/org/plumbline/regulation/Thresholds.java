package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** 阈值. The figures that rules decide by, each with its basis in the data file. */
public final class Thresholds {

  private final Map<String, BigDecimal> values;

  private Thresholds(Map<String, BigDecimal> values) {
    this.values = Map.copyOf(values);
  }

  /** The thresholds that ship with the product. */
  public static Thresholds bundled() {
    Map<String, BigDecimal> values = new HashMap<>();
    for (DataNode node : DataFile.bundled(Thresholds.class, "thresholds.yaml").nodes("thresholds")) {
      node.text("basis");
      values.put(key(node.text("rule"), node.text("name")), node.decimal("value"));
    }
    return new Thresholds(values);
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

  private static String key(String rule, String name) {
    return rule + "/" + name;
  }
}
