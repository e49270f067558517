package org.plumbline.review.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordLists;
import org.plumbline.review.rule.ReviewContext;

/** Tells cost targets that limit a sum of money from those that limit a price. */
final class CostCeilings {

  private final WordList unitCost;
  private final WordList wholeLife;

  CostCeilings(WordLists words) {
    this.unitCost = words.get("unit_cost");
    this.wholeLife = words.get("whole_life_cost");
  }

  /** Whether the indicator is about what the project costs its budget. */
  static boolean isCost(Indicator indicator) {
    return indicator.isIn(Dimension.COST) || indicator.isIn(Dimension.ECONOMIC_COST);
  }

  /** The indicators about what the project costs its budget. */
  static List<Indicator> listCosts(ReviewContext context) {
    List<Indicator> costs = new ArrayList<>(context.indicatorsIn(Dimension.COST));
    costs.addAll(context.indicatorsIn(Dimension.ECONOMIC_COST));
    return costs;
  }

  /** The money that a cost indicator limits; a floor (节约≥10万元) limits nothing. */
  static Optional<Quantity> moneyLimit(Indicator indicator) {
    if (!isCost(indicator)) {
      return Optional.empty();
    }
    return indicator
        .target()
        .map(Sourced::value)
        .filter(target -> target instanceof Target.AtMost || target instanceof Target.Exactly)
        .flatMap(Target::quantity)
        .filter(cost -> cost.unit().dimension() == QuantityDimension.MONEY);
  }

  /** Whether the limit is a price: per head, per day, per piece. */
  boolean isUnitCost(Indicator indicator) {
    return unitCost.foundIn(indicator.name().value())
        || indicator.description().filter(text -> unitCost.foundIn(text.value())).isPresent();
  }

  /** Whether the limit spans more than the year: a total investment, a contract. */
  boolean spansYears(Indicator indicator) {
    return wholeLife.foundIn(indicator.name().value())
        || indicator.description().filter(text -> wholeLife.foundIn(text.value())).isPresent();
  }
}
