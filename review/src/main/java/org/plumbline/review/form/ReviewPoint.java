package org.plumbline.review.form;

import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;

/**
 * 审核要点. One of the eight points of the review form.
 *
 * @param score its share of 100 points in a quantitative review
 * @param question what the form asks
 * @param silenceTells whether finding no fault answers the question
 */
public record ReviewPoint(
    String code,
    Criterion criterion,
    int score,
    Bilingual title,
    Bilingual question,
    boolean silenceTells) {}
