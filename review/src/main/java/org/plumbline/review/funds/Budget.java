package org.plumbline.review.funds;

import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/** The money a plan has for its year. */
final class Budget {

  private Budget() {}

  /** 预算数; where a form reports the year, the larger of the first and the adjusted budget. */
  static Optional<Money> find(Funding funding) {
    Optional<Money> planned = funding.total().or(funding::fiscal).map(Sourced::value);
    Optional<Money> adjusted = funding.annualBudget().map(Sourced::value);
    if (planned.isPresent() && adjusted.isPresent()) {
      return planned.get().compareTo(adjusted.get()) >= 0 ? planned : adjusted;
    }
    return planned.or(() -> adjusted);
  }
}
