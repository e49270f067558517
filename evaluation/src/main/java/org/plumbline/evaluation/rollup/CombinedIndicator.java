package org.plumbline.evaluation.rollup;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.text.Bilingual;

/**
 * 汇总指标. One indicator that several plans share, taken together.
 *
 * @param plans how many plans it combines
 * @param how the rule it was combined by
 */
public record CombinedIndicator(
    Dimension dimension, String name, Quantity target, Quantity actual, int plans, Bilingual how) {}
