package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;

/** Turns {@code units.yaml} into all the units that can be written with one word. */
final class UnitTable {

  private final Map<String, Unit> bySpelling = new LinkedHashMap<>();
  private final Map<String, BigDecimal> prefixes = new LinkedHashMap<>();

  private UnitTable(DataNode data) {
    DataNode listed = data.node("prefixes");
    listed.keys().forEach(key -> prefixes.put(key, listed.decimal(key)));
    for (DataNode dimension : data.nodes("dimensions")) {
      dimension.nodes("units").forEach(unit -> addMeasured(dimension, unit));
    }
    data.lists("counting").forEach(this::addCounted);
    data.texts("counting-alone").forEach(word -> addCounted(List.of(word)));
    addTimes();
    addPrefixed();
  }

  static Map<String, Unit> load(DataNode data) {
    return new UnitTable(data).bySpelling;
  }

  private void addMeasured(DataNode dimension, DataNode node) {
    QuantityDimension kind =
        QuantityDimension.valueOf(dimension.text("dimension").toUpperCase(Locale.ROOT));
    String base = node.findText("base").orElse(dimension.text("base"));
    String[] factor = node.text("factor").split("/", 2);
    BigDecimal multiplier = new BigDecimal(factor[0]);
    BigDecimal divisor = factor.length == 1 ? BigDecimal.ONE : new BigDecimal(factor[1]);
    Unit unit = new Unit(node.text("symbol"), kind, base, multiplier, divisor);
    add(unit.symbol(), unit);
    node.texts("spellings").forEach(spelling -> add(spelling, unit));
    node.texts("synonyms")
        .forEach(word -> add(word, new Unit(word, kind, base, multiplier, divisor)));
  }

  private void addCounted(List<String> words) {
    String base = words.getFirst();
    for (String word : words) {
      bySpelling.putIfAbsent(
          word, new Unit(word, QuantityDimension.COUNT, base, BigDecimal.ONE, BigDecimal.ONE));
    }
  }

  /** 台次, 户次, 件次: what is counted, each time it happens. */
  private void addTimes() {
    for (Unit unit : List.copyOf(bySpelling.values())) {
      String word = unit.symbol() + "次";
      if (unit.dimension() == QuantityDimension.COUNT) {
        bySpelling.putIfAbsent(word, Unit.itself(word, QuantityDimension.COUNT));
      }
    }
  }

  private void addPrefixed() {
    Map<String, Unit> plain = new LinkedHashMap<>(bySpelling);
    List<String> words = new ArrayList<>(plain.keySet());
    prefixes.forEach((prefix, factor) -> {
      for (String word : words) {
        Unit unit = plain.get(word);
        if (unit != null && takesPrefix(unit, word)) {
          bySpelling.putIfAbsent(prefix + word, times(prefix, factor, unit));
        }
      }
      bySpelling.putIfAbsent(
          prefix, new Unit(prefix, QuantityDimension.NONE, "", factor, BigDecimal.ONE));
    });
  }

  /** Nobody writes 万% or 万月; 千分 is per mille, not a thousand points. */
  private static boolean takesPrefix(Unit unit, String word) {
    return switch (unit.dimension()) {
      case MONEY, MASS, LENGTH, AREA, VOLUME, ENERGY, POWER -> true;
      case COUNT -> !word.equals("分") && !word.startsWith("分");
      case DURATION -> word.endsWith("时") || word.equals("天");
      case RATIO, TEMPERATURE, DATA, RATE, OTHER, NONE -> false;
    };
  }

  private static Unit times(String prefix, BigDecimal factor, Unit unit) {
    return new Unit(
        prefix + unit.symbol(),
        unit.dimension(),
        unit.base(),
        unit.multiplier().multiply(factor),
        unit.divisor());
  }

  private void add(String spelling, Unit unit) {
    if (bySpelling.put(spelling, unit) != null) {
      throw new RegulationDataException("units.yaml: \"" + spelling + "\" stands there twice");
    }
  }
}
