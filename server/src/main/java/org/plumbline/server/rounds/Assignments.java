package org.plumbline.server.rounds;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.springframework.stereotype.Component;

/** Finds tasks with what belongs to them. */
@Component
class Assignments {

  private final Rounds rounds;
  private final Plans plans;
  private final Facts facts;

  Assignments(Rounds rounds, Plans plans, Facts facts) {
    this.rounds = rounds;
    this.plans = plans;
    this.facts = facts;
  }

  Assignment get(long round, long plan) {
    Round asked = rounds.get(round);
    return of(asked, rounds.task(round, new PlanId(plan)));
  }

  Assignment of(Round round, Task task) {
    StoredPlan stored = plans.get(task.plan());
    int version = stored.row().versions().inForce().orElse(stored.row().versions().working());
    PerformancePlan inForce = plans.findContent(task.plan(), version).orElseGet(stored::content);
    return new Assignment(round, task, stored, inForce, facts.of(round, task));
  }
}
