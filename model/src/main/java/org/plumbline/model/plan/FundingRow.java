package org.plumbline.model.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 资金明细. One row of a table of money: a source, and what the form prints of it.
 *
 * @param source the label of the row
 */
public record FundingRow(Sourced<String> source, Amounts amounts, Execution execution) {

  /**
   * 资金数. The amounts of a row.
   *
   * @param planned 年初预算数
   * @param annualBudget 全年预算数, after adjustment
   * @param spent 全年执行数, or what was spent by the date of a monitoring form
   * @param forecast 全年预计执行数
   */
  public record Amounts(
      Optional<Sourced<Money>> planned,
      Optional<Sourced<Money>> annualBudget,
      Optional<Sourced<Money>> spent,
      Optional<Sourced<Money>> forecast) {

    private static final Amounts NONE =
        new Amounts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A row that prints a single amount. */
    public static Amounts planned(Sourced<Money> amount) {
      return new Amounts(Optional.of(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
      return equals(NONE);
    }
  }

  /**
   * 预算执行率. How far a row was spent, and the points given for it.
   *
   * @param weight 分值
   * @param rate 执行率, as printed
   * @param score 得分
   */
  public record Execution(
      Optional<Sourced<BigDecimal>> weight,
      Optional<Sourced<String>> rate,
      Optional<Sourced<BigDecimal>> score) {

    private static final Execution NONE =
        new Execution(Optional.empty(), Optional.empty(), Optional.empty());

    /** A row without a rate or points. */
    public static Execution none() {
      return NONE;
    }

    public boolean isEmpty() {
      return equals(NONE);
    }
  }
}
