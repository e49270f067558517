package org.plumbline.model.plan;

import java.util.Optional;

/**
 * 预算单位. The unit that spends the money.
 *
 * @param code absent where the form prints none; the code of the department is its prefix
 */
public record BudgetUnit(Optional<String> code, String name) {}
