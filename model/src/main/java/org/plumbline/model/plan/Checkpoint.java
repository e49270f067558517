package org.plumbline.model.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/**
 * 支出节点. One step of a spending plan, as far as it was printed.
 *
 * @param month the month at whose end it stands, 1 to 12
 * @param printed the figure as printed
 * @param amount cumulative amount, where the basis is known
 */
public record Checkpoint(int month, Sourced<BigDecimal> printed, Optional<Money> amount) {

  public Checkpoint {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("No such month: " + month);
    }
  }
}
