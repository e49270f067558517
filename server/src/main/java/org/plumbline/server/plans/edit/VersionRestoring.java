package org.plumbline.server.plans.edit;

import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Has a draft say again what a former version said; undone as any other save is. */
@Controller
class VersionRestoring {

  private final Plans plans;
  private final PlanHistory history;

  VersionRestoring(Plans plans, PlanHistory history) {
    this.plans = plans;
    this.history = history;
  }

  @PostMapping("/plans/{id:\\d{1,18}}/edit/restore")
  String restore(@PathVariable long id, @RequestParam long revision, @RequestParam int version) {
    PlanId plan = plans.get(new PlanId(id)).row().id();
    PerformancePlan former =
        history.findVersion(plan, version).orElseThrow(() -> new NoSuchPlanException(plan));
    plans.saveDraft(plan, revision, former);
    return "redirect:/plans/" + id + "?said=restored";
  }
}
