package org.plumbline.server.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.web.Shown;
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
  private final Steps steps;
  private final Notes notes;
  private final Deadlines deadlines;
  private final ReviewSheetTable sheets;
  private final Clock clock;

  PlanApprovalPage(
      Approval approval,
      Steps steps,
      Notes notes,
      Deadlines deadlines,
      ReviewSheetTable sheets,
      Clock clock) {
    this.approval = approval;
    this.steps = steps;
    this.notes = notes;
    this.deadlines = deadlines;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * What the panel shows.
   *
   * @param due the last day for the state the plan is in
   */
  record Panel(
      PlanRow plan,
      List<Offer> offers,
      List<Step> steps,
      List<Note> notes,
      List<ReviewSheet> signed,
      Optional<LocalDate> due,
      boolean overdue,
      boolean reviewing,
      boolean speaking) {}

  /** A step that can be taken now, and what it asks for. */
  record Offer(Transition edge, boolean reasonRequired, boolean errorsStand, boolean refused) {}

  @GetMapping(PATH)
  String show(
      @PathVariable long id,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      Model model) {
    model.addAttribute("panel", panel(new PlanId(id)));
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

  private Panel panel(PlanId id) {
    Situation situation = approval.look(id);
    PlanRow plan = situation.plan();
    Optional<LocalDate> due =
        plan.fiscalYear().isPresent()
            ? deadlines.find(plan.owner().division(), plan.fiscalYear().getAsInt(), plan.state())
            : Optional.empty();
    return new Panel(
        plan,
        approval.listPossible(situation).stream().map(edge -> offer(edge, plan)).toList(),
        steps.listOf(id),
        notes.listOf(id),
        sheets.listSigned(id),
        due,
        due.filter(LocalDate.now(clock.withZone(Shown.ZONE))::isAfter).isPresent(),
        ReviewSheets.isReviewing(plan),
        Acting.getActor().role() != Role.AUDITOR);
  }

  private Offer offer(Transition edge, PlanRow plan) {
    ErrorsAtSubmission rule = approval.rule(edge, plan);
    boolean errors = edge.action() == Action.SUBMIT && plan.counts().errors() > 0;
    return new Offer(
        edge,
        edge.needsReason() || rule == ErrorsAtSubmission.NOTE,
        errors,
        rule == ErrorsAtSubmission.REFUSED);
  }
}
