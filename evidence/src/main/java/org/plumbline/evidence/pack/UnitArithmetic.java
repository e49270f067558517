package org.plumbline.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.fold.Conversion;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlPlace;

/** Which unit a product or a quotient has; money and tonnes do not mix. */
record UnitArithmetic(PackContext context) {

  /**
   * A rate takes its denominator away; else a count, a share or a bare number leaves the other's
   * unit.
   */
  Optional<Unit> product(Unit left, Unit right, YamlPlace place) {
    Optional<Unit> unit =
        cancelled(left, right)
            .or(() -> cancelled(right, left))
            .or(() -> isPlain(left) ? Optional.of(right) : Optional.empty())
            .or(() -> isPlain(right) ? Optional.of(left) : Optional.empty());
    if (unit.isEmpty()) {
      context
          .problems()
          .add(
              place,
              "%s 与 %s 相乘没有意义。请检查栏目的单位，单价要写成 元/吨 这样的单位。",
              "%s times %s means nothing. Check the units of the columns; a price has a unit such"
                  + " as 元/吨.",
              left.symbol(),
              right.symbol());
    }
    return unit;
  }

  /** A share where the units compare, otherwise the rate that {@code unit} states. */
  Optional<Unit> ratio(Unit of, Unit to, YamlMapping node) {
    Optional<Unit> stated = node.findText("unit", context.problems()).map(context::countingUnit);
    Unit natural =
        Conversion.fits(of, to) ? context.percent() : context.units().per(of, List.of(to));
    if (stated.isPresent() && stated.get().comparableWith(natural)) {
      return stated;
    }
    if (stated.isEmpty() && Conversion.fits(of, to)) {
      return Optional.of(natural);
    }
    context
        .problems()
        .add(
            stated.isEmpty() ? node.place() : node.placeOf("unit"),
            "%s 与 %s 不能相除成比例。请用同类的量，或写明 unit: %s。",
            "%s over %s is no share. Use amounts of one kind, or state unit: %s.",
            of.symbol(),
            to.symbol(),
            natural.symbol());
    return Optional.empty();
  }

  private static boolean isPlain(Unit unit) {
    return switch (unit.dimension()) {
      case NONE, COUNT, RATIO -> true;
      case MONEY,
          MASS,
          LENGTH,
          AREA,
          VOLUME,
          ENERGY,
          POWER,
          DURATION,
          TEMPERATURE,
          DATA,
          RATE,
          OTHER ->
          false;
    };
  }

  /** 元/吨 times 吨 is 元; 元/人·月 times 月 is 元/人. */
  private Optional<Unit> cancelled(Unit rate, Unit other) {
    int slash = rate.base().indexOf('/');
    if (rate.dimension() != QuantityDimension.RATE || slash < 0) {
      return Optional.empty();
    }
    List<String> below = new ArrayList<>(List.of(rate.base().substring(slash + 1).split("·")));
    if (!below.remove(other.base())) {
      return Optional.empty();
    }
    String above = rate.base().substring(0, slash);
    String symbol = below.isEmpty() ? above : above + "/" + String.join("·", below);
    return context.units().find(symbol);
  }
}
