package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;

/**
 * 预算执行率得分. The points for spending the money.
 *
 * @param rate 执行率, not capped
 */
public record ExecutionLine(BigDecimal weight, BigDecimal rate, BigDecimal score, Proof proof) {}
