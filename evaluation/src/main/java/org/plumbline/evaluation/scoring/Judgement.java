package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 评价人评分. The points that a person gives an item of the frame, and why.
 *
 * @param project project code
 * @param item code of the item
 * @param reason what the points rest on
 * @param author who judged
 * @param origin file and place, as a person can follow it
 */
public record Judgement(
    String project,
    String item,
    BigDecimal points,
    String reason,
    String author,
    Optional<LocalDate> date,
    String origin) {}
