package org.plumbline.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Units;

/**
 * From an amount in a text to a target: what is not printed comes from the context, and is said.
 */
final class AmountTargets {

  private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal USUAL_FLOOR = BigDecimal.valueOf(80);

  private final Units units;
  private final NameHints hints;

  AmountTargets(Units units, NameHints hints) {
    this.units = units;
    this.hints = hints;
  }

  Target target(Draft draft, Amount amount, Assumption... circumstances) {
    List<Assumption> assumptions = new ArrayList<>(amount.doubts());
    Unit unit = unit(draft, amount.unit(), assumptions);
    if (isLikeMonth(unit, amount)) {
      assumptions.add(Assumption.MONTH_AS_DURATION);
    }
    BigDecimal value = amount.value();
    Optional<Comparison> comparison = amount.comparison();
    if (comparison.isEmpty()) {
      Optional<BigDecimal> floor = misreadFloor(value, unit);
      comparison = assumed(draft, value, floor, assumptions);
      value = floor.orElse(value);
    }
    assumptions.addAll(List.of(circumstances));
    return build(draft, comparison, new Quantity(value, unit), assumptions);
  }

  /** The unit that is meant where {@code printed} is cut short or missing. */
  Unit unit(Draft draft, Optional<Unit> printed, List<Assumption> assumptions) {
    if (printed.isEmpty()) {
      Optional<Unit> named = hints.unitInName(draft.context());
      assumptions.add(named.isPresent() ? Assumption.UNIT_FROM_NAME : Assumption.UNIT_MISSING);
      return named.orElse(Unit.NONE);
    }
    Unit unit = printed.get();
    if (assumptions.contains(Assumption.UNIT_AMBIGUOUS) && hints.speaksOfData(draft.context())) {
      return units.find(unit.symbol().equals("米") ? "Mbps" : unit.symbol()).orElse(unit);
    }
    boolean bareRate = unit.dimension() == QuantityDimension.RATE && unit.base().startsWith("/");
    return unit.dimension() == QuantityDimension.NONE || bareRate
        ? completed(draft, unit, assumptions)
        : unit;
  }

  /** 万 is 万元 where money is spoken of, else the unit of the name, else only a multiplier. */
  private Unit completed(Draft draft, Unit cut, List<Assumption> assumptions) {
    int per = cut.symbol().indexOf('/');
    String head = per < 0 ? cut.symbol() : cut.symbol().substring(0, per);
    String tail = per < 0 ? "" : cut.symbol().substring(per);
    Optional<Unit> named = hints.unitInName(draft.context());
    if (named.isPresent() && per < 0) {
      assumptions.add(Assumption.UNIT_CUT_SHORT);
      Unit unit = named.get();
      return unit.symbol().startsWith(head) ? unit : units.find(head + unit.symbol()).orElse(cut);
    }
    if (hints.speaksOfMoney(draft.context())) {
      assumptions.add(Assumption.UNIT_CUT_SHORT);
      return units.find(head + Unit.YUAN.symbol() + tail).orElse(cut);
    }
    assumptions.add(Assumption.MULTIPLIER_WITHOUT_UNIT);
    return cut;
  }

  private Optional<Comparison> assumed(
      Draft draft, BigDecimal value, Optional<BigDecimal> misread, List<Assumption> assumptions) {
    if (misread.isPresent()) {
      assumptions.add(Assumption.OCR_OPERATOR);
      return Optional.of(Comparison.AT_LEAST);
    }
    Optional<Comparison> named = hints.comparisonInName(draft.context(), value);
    assumptions.add(named.isPresent() ? Assumption.COMPARATOR_FROM_NAME : Assumption.NO_COMPARATOR);
    return named;
  }

  /**
   * 290% was ≥90%: nobody plans for it, and a scan makes 2 of ≥. Round hundreds stay what they are.
   */
  private static Optional<BigDecimal> misreadFloor(BigDecimal value, Unit unit) {
    if (unit.dimension() != QuantityDimension.RATIO || value.compareTo(TWO_HUNDRED) <= 0) {
      return Optional.empty();
    }
    int whole = value.precision() - value.scale();
    BigDecimal rest = value.subtract(BigDecimal.valueOf(2).scaleByPowerOfTen(whole - 1));
    boolean floor =
        unit.divisor().compareTo(HUNDRED) == 0
            && rest.compareTo(USUAL_FLOOR) >= 0
            && rest.compareTo(HUNDRED) <= 0;
    return floor ? Optional.of(rest) : Optional.empty();
  }

  private static boolean isLikeMonth(Unit unit, Amount amount) {
    return switch (unit.symbol()) {
      case "月", "月份" -> amount.isWholeBetween(1, 12);
      default -> false;
    };
  }

  private static Target build(
      Draft draft,
      Optional<Comparison> comparison,
      Quantity quantity,
      List<Assumption> assumptions) {
    Comparison relation = comparison.orElse(Comparison.EXACTLY);
    if (relation == Comparison.ABOUT) {
      assumptions.add(Assumption.APPROXIMATE);
    }
    var printed = draft.printed(assumptions);
    return switch (relation) {
      case AT_LEAST -> new Target.AtLeast(printed, quantity, Limit.INCLUDED);
      case MORE_THAN -> new Target.AtLeast(printed, quantity, Limit.EXCLUDED);
      case AT_MOST, CONTROLLED -> new Target.AtMost(printed, quantity, Limit.INCLUDED);
      case LESS_THAN -> new Target.AtMost(printed, quantity, Limit.EXCLUDED);
      case EXACTLY, ABOUT -> new Target.Exactly(printed, quantity);
    };
  }
}
