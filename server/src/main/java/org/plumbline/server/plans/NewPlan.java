package org.plumbline.server.plans;

import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.PlanReview;

/**
 * A plan that is to be kept.
 *
 * @param review of {@code plan}
 * @param document the document it was read from
 * @param author the login of the one who brings it
 */
public record NewPlan(
    Owner owner, PerformancePlan plan, PlanReview review, Optional<Long> document, String author) {}
