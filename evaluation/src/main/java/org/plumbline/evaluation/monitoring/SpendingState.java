package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.text.Bilingual;

/**
 * 预算执行情况. The money at a checkpoint; whatever is absent was not given, and is not zero.
 *
 * @param budget 全年预算数
 * @param spent 执行数
 * @param rate 执行率
 * @param planned what the plan wanted spent by its last checkpoint at or before the day
 * @param yearGone share of the year that has passed
 * @param forecast 全年预计执行数
 */
public record SpendingState(
    Optional<Money> budget,
    Optional<Money> spent,
    Optional<BigDecimal> rate,
    Optional<Money> planned,
    BigDecimal yearGone,
    Optional<Money> forecast,
    Light light,
    Bilingual explanation) {}
