package org.plumbline.server.plans;

import org.plumbline.model.plan.PerformancePlan;

/** A plan with what its working version says. */
public record StoredPlan(PlanRow row, PerformancePlan content) {}
