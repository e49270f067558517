package org.plumbline.model.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;

/**
 * 分值、实际完成值、得分. What a form reports of an indicator besides its target.
 *
 * @param weight 分值
 * @param actual 实际完成值 as printed
 * @param actualQuantity the amount in {@code actual}, where it holds one
 * @param score 得分
 */
public record PrintedResult(
    Optional<Sourced<BigDecimal>> weight,
    Optional<Sourced<String>> actual,
    Optional<Quantity> actualQuantity,
    Optional<Sourced<BigDecimal>> score) {

  private static final PrintedResult NONE =
      new PrintedResult(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A form that prints targets only. */
  public static PrintedResult none() {
    return NONE;
  }
}
