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
 * The amounts that indicators and budget of a plan name, found by what they come to. Targets and
 * budget are looked at first: names and descriptions are read only for a figure that these lack.
 */
final class CarriedAmounts {

  private final PerformancePlan plan;
  private final FigureScanner scanner;
  private final Map<BigDecimal, List<Quantity>> byBaseAmount = new HashMap<>();
  private boolean textsRead;

  private CarriedAmounts(PerformancePlan plan, FigureScanner scanner) {
    this.plan = plan;
    this.scanner = scanner;
  }

  static CarriedAmounts of(PerformancePlan plan, FigureScanner scanner) {
    CarriedAmounts amounts = new CarriedAmounts(plan, scanner);
    for (Indicator indicator : plan.indicators()) {
      indicator.target().ifPresent(target -> amounts.add(target.value()));
    }
    amounts.add(plan.funding());
    return amounts;
  }

  /** Whether one of them says what the figure says. */
  boolean carry(Figure figure) {
    if (isCarried(figure)) {
      return true;
    }
    if (textsRead) {
      return false;
    }
    plan.indicators().forEach(this::addTexts);
    textsRead = true;
    return isCarried(figure);
  }

  private boolean isCarried(Figure figure) {
    for (Quantity quantity : byBaseAmount.getOrDefault(figure.quantity().baseAmount(), List.of())) {
      if (figure.matches(quantity)) {
        return true;
      }
    }
    return false;
  }

  private void addTexts(Indicator indicator) {
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
