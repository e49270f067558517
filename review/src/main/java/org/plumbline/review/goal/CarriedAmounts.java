package org.plumbline.review.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/**
 * The amounts that indicators and budget of a plan name, read once and found by what they come to.
 */
final class CarriedAmounts {

  private final FigureScanner scanner;
  private final Map<BigDecimal, List<Quantity>> byBaseAmount = new HashMap<>();

  private CarriedAmounts(FigureScanner scanner) {
    this.scanner = scanner;
  }

  static CarriedAmounts of(PerformancePlan plan, FigureScanner scanner) {
    CarriedAmounts amounts = new CarriedAmounts(scanner);
    plan.indicators().forEach(amounts::add);
    amounts.add(plan.funding());
    return amounts;
  }

  /** Whether one of them says what the figure says. */
  boolean carry(Figure figure) {
    for (Quantity quantity : byBaseAmount.getOrDefault(figure.quantity().baseAmount(), List.of())) {
      if (figure.matches(quantity)) {
        return true;
      }
    }
    return false;
  }

  private void add(Indicator indicator) {
    indicator.target().map(Sourced::value).ifPresent(this::add);
    add(indicator.name().value());
    indicator.description().map(Sourced::value).ifPresent(this::add);
  }

  private void add(Target target) {
    switch (target) {
      case Target.AtLeast(_, Quantity floor, _) -> add(floor);
      case Target.AtMost(_, Quantity ceiling, _) -> add(ceiling);
      case Target.Exactly(_, Quantity value) -> add(value);
      case Target.Between(_, Quantity low, Quantity high) -> {
        add(low);
        add(high);
      }
      case Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          add(target.text());
    }
  }

  private void add(String text) {
    for (Figure figure : scanner.scan(text)) {
      add(figure.quantity());
    }
  }

  private void add(Funding funding) {
    for (Optional<Sourced<Money>> money :
        List.of(funding.total(), funding.fiscal(), funding.other())) {
      money.ifPresent(sum -> add(new Quantity(sum.value().yuan(), Unit.YUAN)));
    }
  }

  private void add(Quantity quantity) {
    List<Quantity> same =
        byBaseAmount.computeIfAbsent(quantity.baseAmount(), _ -> new ArrayList<>(1));
    if (!same.contains(quantity)) {
      same.add(quantity);
    }
  }
}
