package org.plumbline.model.plan;

import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 表头. What stands above the money and the indicators.
 *
 * @param title the printed title
 * @param fiscalYear 预算年度
 * @param unit 预算单位
 * @param purpose 资金用途
 */
public record PlanHeading(
    Sourced<String> title,
    Optional<FiscalYear> fiscalYear,
    Optional<Sourced<BudgetUnit>> unit,
    Project project,
    Optional<Sourced<String>> purpose) {}
