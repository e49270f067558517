package org.plumbline.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;

/** 指标用词. The words that rules read names, descriptions and bases by, each with its basis. */
public final class IndicatorWords {

  private final Map<String, WordList> lists;
  private final List<UnitFit> unitFits;
  private final List<NamePlace> namePlaces;

  private IndicatorWords(DataNode data) {
    Map<String, WordList> named = new HashMap<>();
    for (DataNode node : data.nodes("lists")) {
      node.text("basis");
      named.put(node.text("name"), WordList.of(node.texts("words")));
    }
    this.lists = Map.copyOf(named);
    this.unitFits = data.nodes("unit_fits").stream().map(UnitFit::of).toList();
    this.namePlaces = data.nodes("name_places").stream().map(NamePlace::of).toList();
  }

  /** The words that ship with the product. */
  public static IndicatorWords bundled() {
    return new IndicatorWords(DataFile.bundled(IndicatorWords.class, "indicator-words.yaml"));
  }

  /**
   * The list of that name.
   *
   * @throws RegulationDataException if there is none
   */
  public WordList get(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new RegulationDataException("indicator-words.yaml: no list \"" + name + "\"");
    }
    return list;
  }

  public List<UnitFit> listUnitFits() {
    return unitFits;
  }

  public List<NamePlace> listNamePlaces() {
    return namePlaces;
  }

  /**
   * 计量单位与指标名称的对应. What an indicator whose name ends so can be counted in.
   *
   * @param ought what to write, for the message
   */
  public record UnitFit(
      WordList ends, Set<String> units, Set<QuantityDimension> dimensions, Bilingual ought) {

    public UnitFit {
      units = Set.copyOf(units);
      dimensions = Set.copyOf(dimensions);
    }

    private static UnitFit of(DataNode node) {
      node.text("basis");
      return new UnitFit(
          WordList.of(node.texts("ends")),
          Set.copyOf(node.texts("units")),
          constants(QuantityDimension.class, node.texts("dimensions")),
          Bilingual.of(node.text("ought_zh"), node.text("ought_en")));
    }

    public boolean allows(Unit unit) {
      return dimensions.contains(unit.dimension())
          || units.contains(unit.symbol())
          || units.contains(unit.base());
    }
  }

  /**
   * 指标名称与二级指标的对应. Where an indicator whose name ends so does not belong.
   *
   * @param home where it does belong
   */
  public record NamePlace(WordList ends, Set<Dimension> strangers, Dimension home) {

    public NamePlace {
      strangers = Set.copyOf(strangers);
    }

    private static NamePlace of(DataNode node) {
      node.text("basis");
      return new NamePlace(
          WordList.of(node.texts("ends")),
          constants(Dimension.class, node.texts("not_in")),
          Enum.valueOf(Dimension.class, node.text("home").toUpperCase(Locale.ROOT)));
    }
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
    return names.stream()
        .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
