package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;

/**
 * 指标得分. The points of one indicator.
 *
 * @param weight 分值
 * @param attainment share of the target reached, where one exists; not capped
 * @param score 得分
 */
public record ScoreLine(
    Indicator indicator,
    BigDecimal weight,
    Optional<BigDecimal> attainment,
    BigDecimal score,
    Proof proof) {}
