package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.TypedPlaces;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a plan that no document holds. */
@Controller
class NewPlanPage {

  private static final String PAGE = "plans/edit";

  private final Plans plans;
  private final Organisations organisations;
  private final FormReader reader;
  private final EditModel shown;

  NewPlanPage(Plans plans, Organisations organisations, FormReader reader, EditModel shown) {
    this.plans = plans;
    this.organisations = organisations;
    this.reader = reader;
    this.shown = shown;
  }

  @GetMapping("/plans/new")
  String begin(Model model) {
    PerformancePlan empty = empty(unit());
    PlanForm form = PlanForm.of(empty);
    PlanForm rows =
        FormSteps.take("add-goal", form)
            .flatMap(more -> FormSteps.take("add-indicator", more))
            .orElse(form);
    fill(rows, empty, model);
    return PAGE;
  }

  @PostMapping("/plans/new/edit")
  ModelAndView act(
      @RequestParam(name = "do", defaultValue = "save") String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model) {
    Organisation unit = unit();
    PerformancePlan empty = empty(unit);
    PlanForm form = FormFields.read(sent);
    Optional<PlanForm> changed = FormSteps.take(step, form);
    if (changed.isPresent()) {
      fill(changed.get(), empty, model);
      return new ModelAndView(PAGE, model.asMap());
    }
    if (!FormCheck.problems(form, empty).isEmpty()) {
      fill(form, empty, model);
      model.addAttribute("refused", true);
      return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    PlanId id = plans.create(owner(unit), reader.read(form, empty));
    return new ModelAndView("redirect:/plans/" + id.value() + "?said=created");
  }

  @PostMapping("/plans/new/edit/check")
  String check(@RequestParam MultiValueMap<String, String> sent, Model model) {
    shown.fill(FormFields.read(sent), empty(unit()), model);
    return "plans/edit-check :: check";
  }

  private void fill(PlanForm form, PerformancePlan empty, Model model) {
    model.addAttribute("plan", null);
    model.addAttribute("revision", 0);
    model.addAttribute("address", "/plans/new/edit");
    model.addAttribute("undoable", false);
    model.addAttribute("adjusting", false);
    model.addAttribute("theirs", List.of());
    shown.fill(form, empty, model);
  }

  private Organisation unit() {
    return Acting.getActor()
        .organisation()
        .flatMap(organisations::find)
        .orElseThrow(() -> new IllegalStateException("The account belongs to no unit"));
  }

  private Owner owner(Organisation unit) {
    long department = unit.parent().orElseThrow();
    long division = organisations.find(department).flatMap(Organisation::parent).orElseThrow();
    return new Owner(division, department, unit.id());
  }

  private static PerformancePlan empty(Organisation unit) {
    return new PerformancePlan(
        FormKind.PLAN,
        new PlanHeading(
            new Sourced<>("", TypedPlaces.head(1)),
            Optional.empty(),
            Optional.of(
                new Sourced<>(
                    new BudgetUnit(Optional.of(unit.code()), unit.name()), TypedPlaces.head(0))),
            new Project(Optional.empty(), new Sourced<>("", TypedPlaces.head(3))),
            Optional.empty()),
        Funding.planned(
            MoneyUnit.TEN_THOUSAND_YUAN, Optional.empty(), Optional.empty(), Optional.empty()),
        SpendingPlan.none(),
        List.of(),
        List.of());
  }
}
