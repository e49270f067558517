package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanId;
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

  private final NewPlans plans;
  private final EditModel shown;

  NewPlanPage(NewPlans plans, EditModel shown) {
    this.plans = plans;
    this.shown = shown;
  }

  @GetMapping("/plans/new")
  String begin(Model model) {
    PerformancePlan empty = plans.empty();
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
    PerformancePlan empty = plans.empty();
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
    PlanId id = plans.create(form);
    return new ModelAndView("redirect:/plans/" + id.value() + "?said=created");
  }

  @PostMapping("/plans/new/edit/check")
  String check(@RequestParam MultiValueMap<String, String> sent, Model model) {
    shown.fill(FormFields.read(sent), plans.empty(), model);
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
}
