package org.plumbline.server.approval;

import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.plans.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One plan on its way: what can be done now, what was done, what was said. Asked for by htmx it is
 * the panel alone, for the page of the plan.
 */
@Controller
class PlanApprovalPage {

  private static final String PATH = "/plans/{id:[0-9]{1,18}}/approval";

  private final Approval approval;
  private final Notes notes;
  private final ApprovalPanel panel;
  private final Tasks tasks;

  PlanApprovalPage(Approval approval, Notes notes, ApprovalPanel panel, Tasks tasks) {
    this.approval = approval;
    this.notes = notes;
    this.panel = panel;
    this.tasks = tasks;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    model.addAttribute("panel", panel.of(new PlanId(id)));
    if (model.containsAttribute("done")) {
      model.addAttribute("next", tasks.findLongestWaiting(Acting.getActor()));
    }
    return htmx == null ? "approval/plan" : "approval/actions :: panel";
  }

  @PostMapping(PATH + "/actions")
  String act(
      @PathVariable long id,
      @RequestParam String action,
      @RequestParam long revision,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes after) {
    Action wanted =
        Action.find(action).orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
    Step step = approval.act(new PlanId(id), new Decision(wanted, revision, Words.of(reason)));
    after.addFlashAttribute("done", step);
    return "redirect:/plans/" + id + "/approval";
  }

  @PostMapping(PATH + "/notes")
  String note(@PathVariable long id, @RequestParam String words) {
    PlanId plan = approval.look(new PlanId(id)).plan().id();
    notes.add(plan, Words.of(words).orElseThrow(() -> new NotDoneException(Refusal.WORDS_MISSING)));
    return "redirect:/plans/" + id + "/approval#notes";
  }
}
