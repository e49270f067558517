package org.plumbline.model.plan;

import java.util.Optional;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;

/**
 * 预算规模. Money by source; a part that is not printed is absent, not zero.
 *
 * @param printedUnit the unit the table states
 * @param total 预算数
 * @param fiscal 财政资金
 * @param other 其他资金
 * @param annualBudget 全年预算数, after adjustment, on forms that report the year
 * @param spent 全年执行数, on forms that report the year
 */
public record Funding(
    MoneyUnit printedUnit,
    Optional<Sourced<Money>> total,
    Optional<Sourced<Money>> fiscal,
    Optional<Sourced<Money>> other,
    Optional<Sourced<Money>> annualBudget,
    Optional<Sourced<Money>> spent) {

  /** A plan's funding, before anything is spent. */
  public static Funding planned(
      MoneyUnit printedUnit,
      Optional<Sourced<Money>> total,
      Optional<Sourced<Money>> fiscal,
      Optional<Sourced<Money>> other) {
    return new Funding(printedUnit, total, fiscal, other, Optional.empty(), Optional.empty());
  }

  /** 全年预算数, or where the form prints none, 预算数. */
  public Optional<Sourced<Money>> budgetOfYear() {
    return annualBudget.or(() -> total);
  }
}
