package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import org.plumbline.model.text.Bilingual;

/**
 * 未评分. A line that got no points because they could not be decided, which is not a zero.
 *
 * @param name the indicator, or 预算执行率
 * @param weight the points that stay open
 */
public record Unscored(Bilingual name, BigDecimal weight, Bilingual reason) {}
