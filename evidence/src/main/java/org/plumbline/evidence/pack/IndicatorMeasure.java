package org.plumbline.evidence.pack;

import java.util.Optional;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.model.plan.Dimension;

/**
 * 指标的取数口径. One indicator of the plan and how its actual value is computed.
 *
 * @param description only where two indicators share dimension and name
 * @param target as printed in the plan
 */
public record IndicatorMeasure(
    Dimension dimension,
    String name,
    Optional<String> description,
    String target,
    Measure measure) {}
