package org.plumbline.server.rounds;

import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.StoredPlan;

/**
 * A task with the plan it is about and what is known of it.
 *
 * @param inForce what the plan said that holds
 */
record Assignment(
    Round round, Task task, StoredPlan plan, PerformancePlan inForce, PlanActuals facts) {}
