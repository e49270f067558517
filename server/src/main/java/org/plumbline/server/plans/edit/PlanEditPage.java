package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.plans.PlanValues;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a draft. */
@Controller
class PlanEditPage {

  private static final String PAGE = "plans/edit";

  private final Plans plans;
  private final PlanHistory history;
  private final FormReader reader;
  private final EditModel shown;

  PlanEditPage(Plans plans, PlanHistory history, FormReader reader, EditModel shown) {
    this.plans = plans;
    this.history = history;
    this.reader = reader;
    this.shown = shown;
  }

  @GetMapping("/plans/{id:\\d{1,18}}/edit")
  String edit(@PathVariable long id, Model model) {
    StoredPlan stored = plans.get(new PlanId(id));
    if (stored.row().state() != PlanState.DRAFT) {
      return "redirect:/plans/" + id + "?said=locked";
    }
    fill(
        stored,
        stored.row().versions().revision(),
        PlanForm.of(stored.content()),
        stored.content(),
        model);
    return PAGE;
  }

  @PostMapping("/plans/{id:\\d{1,18}}/edit")
  ModelAndView act(
      @PathVariable long id,
      @RequestParam long revision,
      @RequestParam(name = "do", defaultValue = "save") String step,
      @RequestParam MultiValueMap<String, String> sent,
      Model model) {
    StoredPlan stored = plans.get(new PlanId(id));
    PerformancePlan base = history.at(stored, revision);
    PlanForm form = FormFields.read(sent);
    Optional<PlanForm> changed = FormSteps.take(step, form);
    if (changed.isPresent()) {
      fill(stored, revision, changed.get(), base, model);
      return page(model, HttpStatus.OK);
    }
    if (!FormCheck.problems(form, base).isEmpty()) {
      fill(stored, revision, form, base, model);
      model.addAttribute("refused", true);
      return page(model, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      plans.saveDraft(stored.row().id(), revision, reader.read(form, base));
      return new ModelAndView("redirect:/plans/" + id + "?said=saved");
    } catch (LostRaceException _) {
      return lost(id, form, base, model);
    }
  }

  /** Somebody saved in between: both texts are shown, and nothing of either is lost. */
  private ModelAndView lost(long id, PlanForm form, PerformancePlan base, Model model) {
    StoredPlan now = plans.get(new PlanId(id));
    PerformancePlan mine = reader.read(form, base);
    // the fields of the form name rows of the plan it was opened on, so it goes on from there
    fill(
        now,
        now.row().versions().revision(),
        rebased(form, base, now.content()),
        now.content(),
        model);
    model.addAttribute("theirs", PlanValues.between(base, now.content()));
    model.addAttribute("mine", PlanValues.between(base, mine));
    model.addAttribute("locked", now.row().state() != PlanState.DRAFT);
    return page(model, HttpStatus.CONFLICT);
  }

  private static PlanForm rebased(PlanForm form, PerformancePlan base, PerformancePlan now) {
    return new FormRebase(base, now).of(form);
  }

  @PostMapping("/plans/{id:\\d{1,18}}/edit/check")
  String check(
      @PathVariable long id,
      @RequestParam long revision,
      @RequestParam MultiValueMap<String, String> sent,
      Model model) {
    StoredPlan stored = plans.get(new PlanId(id));
    shown.fill(FormFields.read(sent), history.at(stored, revision), model);
    return "plans/edit-check :: check";
  }

  @PostMapping("/plans/{id:\\d{1,18}}/edit/undo")
  String undo(@PathVariable long id, @RequestParam long revision) {
    Optional<Long> undone = plans.undoSave(new PlanId(id), revision);
    return "redirect:/plans/" + id + (undone.isPresent() ? "?said=undone" : "");
  }

  private void fill(
      StoredPlan stored, long revision, PlanForm form, PerformancePlan base, Model model) {
    model.addAttribute("plan", stored.row());
    model.addAttribute("revision", revision);
    model.addAttribute("address", "/plans/" + stored.row().id().value() + "/edit");
    model.addAttribute("undoable", history.findBeforeLastSave(stored.row()).isPresent());
    model.addAttribute(
        "adjusting",
        stored.row().versions().inForce().orElse(stored.row().versions().working())
            != stored.row().versions().working());
    model.addAttribute("theirs", List.of());
    shown.fill(form, base, model);
  }

  private static ModelAndView page(Model model, HttpStatus status) {
    return new ModelAndView(PAGE, model.asMap(), status);
  }
}
