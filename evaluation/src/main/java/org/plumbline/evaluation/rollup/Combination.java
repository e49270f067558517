package org.plumbline.evaluation.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;

/**
 * 指标汇总. The indicators that several plans share: absolute values add up, shares are weighed by
 * money.
 */
final class Combination {

  private static final int DECIMALS = 4;
  private static final Bilingual ADDED = Bilingual.of("绝对值相加", "Absolute values added up");
  private static final Bilingual WEIGHED =
      Bilingual.of("相对值按资金加权平均", "Shares averaged, weighed by money");

  private record Key(Dimension dimension, String name, Optional<String> description, String unit) {}

  private record Part(int plan, Quantity target, Quantity actual, BigDecimal money) {}

  private final Map<Key, List<Part>> parts = new LinkedHashMap<>();

  /** How many plans were taken up. */
  private int taken;

  Combination(List<Scored> group) {
    group.forEach(this::take);
  }

  List<CombinedIndicator> indicators() {
    return parts.entrySet().stream()
        .filter(entry -> plans(entry.getValue()) > 1)
        .map(entry -> combined(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void take(Scored scored) {
    taken++;
    List<Indicator> indicators = scored.sheet().plan().indicators();
    ActualsMatch match = ActualsMatch.of(scored.sheet().plan(), scored.actuals().indicators());
    match.byPlace().forEach((place, actual) -> take(scored, indicators.get(place), actual));
  }

  private void take(Scored scored, Indicator indicator, IndicatorActual given) {
    if (indicator.dimension().isEmpty()
        || indicator.quantity().isEmpty()
        || !(given.value() instanceof ActualValue.Amount(Quantity actual))
        || !actual.comparableWith(indicator.quantity().get())) {
      return;
    }
    Quantity target = indicator.quantity().get();
    parts
        .computeIfAbsent(
            new Key(
                indicator.dimension().get(),
                indicator.name().value(),
                indicator.description().map(Sourced::value),
                target.unit().base()),
            _ -> new ArrayList<>())
        .add(
            new Part(
                taken, target, actual, scored.budget().map(Money::yuan).orElse(BigDecimal.ZERO)));
  }

  private static CombinedIndicator combined(Key key, List<Part> shared) {
    Unit unit = shared.getFirst().target().unit();
    boolean share = unit.dimension() == QuantityDimension.RATIO;
    Function<Function<Part, Quantity>, Quantity> combine =
        share ? of -> weighed(shared, of, unit) : of -> added(shared, of, unit);
    return new CombinedIndicator(
        key.dimension(),
        key.name(),
        combine.apply(Part::target),
        combine.apply(Part::actual),
        plans(shared),
        share ? WEIGHED : ADDED);
  }

  /** Two indicators of one plan are not shared by two. */
  private static int plans(List<Part> shared) {
    return (int) shared.stream().mapToInt(Part::plan).distinct().count();
  }

  private static Quantity added(List<Part> shared, Function<Part, Quantity> of, Unit unit) {
    BigDecimal sum =
        shared.stream().map(of).map(Quantity::baseAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return inUnit(sum, unit);
  }

  private static Quantity weighed(List<Part> shared, Function<Part, Quantity> of, Unit unit) {
    BigDecimal money = shared.stream().map(Part::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : shared) {
      BigDecimal weight = money.signum() == 0 ? BigDecimal.ONE : part.money();
      sum = sum.add(of.apply(part).baseAmount().multiply(weight));
    }
    BigDecimal whole = money.signum() == 0 ? BigDecimal.valueOf(shared.size()) : money;
    return inUnit(sum.divide(whole, MathContext.DECIMAL128), unit);
  }

  private static Quantity inUnit(BigDecimal base, Unit unit) {
    return new Quantity(
        base.multiply(unit.divisor())
            .divide(unit.multiplier(), MathContext.DECIMAL128)
            .setScale(DECIMALS, RoundingMode.HALF_UP),
        unit);
  }
}
