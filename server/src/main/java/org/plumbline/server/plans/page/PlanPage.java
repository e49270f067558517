package org.plumbline.server.plans.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanPanel;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.plans.PlanVersion;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan as the official table. */
@Controller
class PlanPage {

  /** What a page that led here may have to say. */
  private static final Set<String> SAID =
      Set.of("saved", "created", "undone", "restored", "locked");

  private final Plans plans;
  private final PlanHistory history;
  private final Remarks remarks;
  private final List<PlanPanel> panels;

  PlanPage(Plans plans, PlanHistory history, Remarks remarks, List<PlanPanel> panels) {
    this.plans = plans;
    this.history = history;
    this.remarks = remarks;
    this.panels = panels.stream().sorted(Comparator.comparingInt(PlanPanel::order)).toList();
  }

  /** What another module shows, ready for its template. */
  record Panel(String template, Object content) {}

  @GetMapping("/plans/{id:\\d{1,18}}")
  String plan(
      @PathVariable long id,
      @RequestParam Optional<Integer> version,
      @RequestParam Map<String, String> asked,
      Model model) {
    StoredPlan stored = plans.get(new PlanId(id));
    int working = stored.row().versions().working();
    int number = version.orElse(working);
    PerformancePlan content =
        number == working
            ? stored.content()
            : history
                .findVersion(stored.row().id(), number)
                .orElseThrow(() -> new NoSuchPlanException(stored.row().id()));
    List<PlanVersion> versions = history.listVersions(stored.row().id());
    List<Remark> found =
        number == working ? remarks.of(history.listFindings(stored.row().id())) : List.of();
    model.addAttribute("plan", stored.row());
    model.addAttribute("stated", content);
    model.addAttribute("number", number);
    model.addAttribute("versions", versions);
    model.addAttribute("remarks", found);
    model.addAttribute("sheet", PlanSheet.of(content, found, history.findOriginal(stored)));
    model.addAttribute("chart", FundingChart.of(content).orElse(null));
    model.addAttribute("more", MoreText.of(content));
    model.addAttribute("origins", "origins".equals(asked.get("show")));
    model.addAttribute("document", document(versions, number));
    model.addAttribute(
        "said", SAID.contains(asked.getOrDefault("said", "")) ? asked.get("said") : null);
    addSteps(stored, model);
    return "plans/plan";
  }

  private static Optional<String> document(List<PlanVersion> versions, int number) {
    return versions.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .flatMap(PlanVersion::document);
  }

  private void addSteps(StoredPlan stored, Model model) {
    Actor actor = Acting.getActor();
    boolean unit = actor.role() == Role.UNIT;
    PlanState state = stored.row().state();
    model.addAttribute("mayEdit", unit && state == PlanState.DRAFT);
    model.addAttribute(
        "panels",
        panels.stream()
            .flatMap(panel ->
                panel.content(stored, actor).stream()
                    .map(content -> new Panel(panel.template(), content)))
            .toList());
  }
}
