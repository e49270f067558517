package org.plumbline.evaluation.actuals;

import org.plumbline.model.text.Bilingual;

/**
 * 问题. Something in the actual values that could not be used, or that a person should look at.
 *
 * @param code stable, descriptive, {@code snake_case}
 */
public record Problem(String code, Bilingual message) {}
