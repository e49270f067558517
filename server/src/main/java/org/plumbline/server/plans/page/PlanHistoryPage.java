package org.plumbline.server.plans.page;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.PlanValues;
import org.plumbline.server.plans.PlanVersion;
import org.plumbline.server.plans.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a plan, and how its versions differ. */
@Controller
class PlanHistoryPage {

  private final Plans plans;
  private final PlanHistory history;
  private final Events events;

  PlanHistoryPage(Plans plans, PlanHistory history, Events events) {
    this.plans = plans;
    this.history = history;
    this.events = events;
  }

  @GetMapping("/plans/{id:\\d{1,18}}/history")
  String history(@PathVariable long id, Model model) {
    PlanRow row = row(new PlanId(id));
    model.addAttribute("plan", row);
    model.addAttribute("events", events.listOf(row.id().subject()));
    model.addAttribute("versions", history.listVersions(row.id()));
    return "plans/history";
  }

  /** Version 0 is the document as it was read, before anything was changed here. */
  @GetMapping("/plans/{id:\\d{1,18}}/compare")
  String compare(
      @PathVariable long id,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> to,
      Model model) {
    PlanRow row = row(new PlanId(id));
    List<PlanVersion> versions = history.listVersions(row.id());
    int after = to.orElse(row.versions().working());
    int before = from.orElse(row.versions().inForce().orElse(0));
    model.addAttribute("plan", row);
    model.addAttribute("versions", versions);
    model.addAttribute("from", before);
    model.addAttribute("to", after);
    model.addAttribute(
        "differences", PlanValues.between(version(row, before), version(row, after)));
    return "plans/compare";
  }

  private PlanRow row(PlanId id) {
    return plans.findRow(id).orElseThrow(() -> new NoSuchPlanException(id));
  }

  private PerformancePlan version(PlanRow row, int number) {
    return (number == 0 ? history.findFirst(row.id()) : history.findVersion(row.id(), number))
        .orElseThrow(() -> new NoSuchPlanException(row.id()));
  }
}
