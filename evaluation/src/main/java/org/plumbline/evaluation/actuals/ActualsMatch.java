package org.plumbline.evaluation.actuals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;

/**
 * 实际值对应. The actual values of a plan's indicators, and what could not be paired.
 *
 * @param byPlace by the place of the indicator in the plan
 * @param unusable by the place of the indicator, why the value given for it is not used
 */
public record ActualsMatch(
    SortedMap<Integer, IndicatorActual> byPlace,
    SortedMap<Integer, Bilingual> unusable,
    List<Problem> problems) {

  /** What cannot be less than nothing; a rate of growth or a profit can. */
  private static final Set<QuantityDimension> NEVER_NEGATIVE =
      EnumSet.of(
          QuantityDimension.COUNT,
          QuantityDimension.MASS,
          QuantityDimension.LENGTH,
          QuantityDimension.AREA,
          QuantityDimension.VOLUME,
          QuantityDimension.ENERGY,
          QuantityDimension.POWER,
          QuantityDimension.DURATION,
          QuantityDimension.DATA);

  public ActualsMatch {
    byPlace = Collections.unmodifiableSortedMap(new TreeMap<>(byPlace));
    unusable = Collections.unmodifiableSortedMap(new TreeMap<>(unusable));
    problems = List.copyOf(problems);
  }

  private record Key(Optional<Dimension> dimension, String name, Optional<String> description) {}

  /** Pairs by dimension, name and description, as far as the actual value states them. */
  public static ActualsMatch of(PerformancePlan plan, List<IndicatorActual> actuals) {
    Map<Key, List<IndicatorActual>> byKey = new LinkedHashMap<>();
    for (IndicatorActual actual : actuals) {
      byKey.computeIfAbsent(keyOf(actual), _ -> new ArrayList<>()).add(actual);
    }
    Pairing pairing = new Pairing(plan.indicators());
    byKey.values().forEach(pairing::pair);
    return pairing.result();
  }

  private static Key keyOf(IndicatorActual actual) {
    return new Key(actual.dimension(), actual.name(), actual.description());
  }

  private static boolean alike(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  /** Width and blanks are how a form was typed, not what an indicator is called. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  private static final class Pairing {

    private final List<Indicator> indicators;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final SortedMap<Integer, IndicatorActual> found = new TreeMap<>();
    private final SortedMap<Integer, Bilingual> unusable = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Pairing(List<Indicator> indicators) {
      this.indicators = indicators;
      for (int place = 0; place < indicators.size(); place++) {
        byName
            .computeIfAbsent(indicators.get(place).name().value(), _ -> new ArrayList<>())
            .add(place);
      }
    }

    void pair(List<IndicatorActual> same) {
      IndicatorActual first = same.getFirst();
      List<Integer> places = placesOf(first);
      if (places.isEmpty()) {
        problems.add(unknown(first));
      } else if (places.size() == same.size()) {
        for (int i = 0; i < places.size(); i++) {
          give(places.get(i), same.get(i));
        }
      } else if (same.size() > 1) {
        places.forEach(this::conflict);
      } else {
        problems.add(ambiguous(first, places.size()));
      }
    }

    private List<Integer> placesOf(IndicatorActual actual) {
      List<Integer> named = byName.get(actual.name());
      List<Integer> places = new ArrayList<>();
      for (int place : named == null ? namedAlike(actual.name()) : named) {
        if (fits(indicators.get(place), actual)) {
          places.add(place);
        }
      }
      return places;
    }

    /** Called the same but for width and blanks; asked only where no name is the very same. */
    private List<Integer> namedAlike(String name) {
      String folded = folded(name);
      return IntStream.range(0, indicators.size())
          .filter(place -> folded(indicators.get(place).name().value()).equals(folded))
          .boxed()
          .toList();
    }

    private static boolean fits(Indicator indicator, IndicatorActual actual) {
      boolean dimension =
          actual.dimension().isEmpty() || actual.dimension().equals(indicator.dimension());
      boolean description =
          actual.description().isEmpty()
              || indicator
                  .description()
                  .filter(text -> alike(text.value(), actual.description().get()))
                  .isPresent();
      return dimension && description;
    }

    private void give(int place, IndicatorActual actual) {
      if (isNegative(indicators.get(place), actual)) {
        refuse(
            place,
            "negative_value",
            Bilingual.format(
                "实际值 %1$s 为负", "The actual value %1$s is negative", shown(actual.value())));
      } else if (found.putIfAbsent(place, actual) != null) {
        conflict(place);
      }
    }

    private void conflict(int place) {
      refuse(
          place, "two_values", Bilingual.of("给了不止一个实际值", "More than one actual value was given"));
    }

    private void refuse(int place, String code, Bilingual why) {
      if (unusable.putIfAbsent(place, why) == null) {
        String name = ShownName.of(indicators.get(place).name().value());
        problems.add(
            new Problem(
                code,
                Bilingual.of(
                    "指标“" + name + "”：" + why.zh() + "，未采用；请核实",
                    "Indicator \"" + name + "\": " + why.en() + "; not used, please check")));
      }
    }

    private static String shown(ActualValue value) {
      return value instanceof ActualValue.Amount(Quantity amount) ? amount.toString() : "";
    }

    private static boolean isNegative(Indicator indicator, IndicatorActual actual) {
      if (!(actual.value() instanceof ActualValue.Amount(Quantity amount))
          || amount.amount().signum() >= 0) {
        return false;
      }
      boolean cost = indicator.dimension().filter(Dimension::isCost).isPresent();
      QuantityDimension kind =
          amount.unit().equals(Unit.NONE)
              ? indicator
                  .quantity()
                  .map(wanted -> wanted.unit().dimension())
                  .orElse(QuantityDimension.NONE)
              : amount.unit().dimension();
      return NEVER_NEGATIVE.contains(kind) || (cost && kind == QuantityDimension.MONEY);
    }

    private static Problem unknown(IndicatorActual actual) {
      return new Problem(
          "unknown_indicator",
          Bilingual.format(
              "计划中没有指标“%s”，该实际值未采用；请核对名称和二级指标",
              "The plan has no indicator \"%s\"; its value is not used, check name and dimension",
              ShownName.of(actual.name())));
    }

    private static Problem ambiguous(IndicatorActual actual, int places) {
      return new Problem(
          "ambiguous_indicator",
          Bilingual.format(
              "计划中有 %2$d 个指标叫“%1$s”，不知道指哪一个，该实际值未采用；请写明二级指标或描述",
              "%2$d indicators are called \"%1$s\"; the value is not used, name dimension or"
                  + " description",
              ShownName.of(actual.name()),
              places));
    }

    ActualsMatch result() {
      unusable.keySet().forEach(found::remove);
      return new ActualsMatch(found, unusable, problems);
    }
  }
}
