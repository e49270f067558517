package org.plumbline.server.plans.api;

import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.api.DraftCheck.Checked;
import org.plumbline.server.plans.edit.NewPlans;
import org.plumbline.server.plans.edit.PlanForm;
import org.plumbline.server.plans.edit.PlanProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What is done to drafts besides writing them: making, checking, taking back. */
@RestController
class DraftApi {

  private final Plans plans;
  private final PlanHistory history;
  private final NewPlans newPlans;
  private final PlanAnswers answers;
  private final PlanProblems problems;
  private final DraftCheck check;

  DraftApi(
      Plans plans,
      PlanHistory history,
      NewPlans newPlans,
      PlanAnswers answers,
      PlanProblems problems,
      DraftCheck check) {
    this.plans = plans;
    this.history = history;
    this.newPlans = newPlans;
    this.answers = answers;
    this.problems = problems;
    this.check = check;
  }

  /** Which version a draft shall say again. */
  record Restored(int version) {}

  @PostMapping("/api/plans")
  ResponseEntity<ObjectNode> create(@RequestBody PlanChangeRequest wanted) {
    PerformancePlan empty = newPlans.empty();
    PlanForm form = wanted.over(PlanForm.of(empty));
    problems.refuse(form, empty);
    return answers.created(newPlans.create(form));
  }

  /** What a new plan would be told, without keeping it. */
  @PostMapping("/api/plans/check")
  Checked checkNew(@RequestBody PlanChangeRequest wanted) {
    return check.of(wanted, newPlans.empty());
  }

  /** What a draft would be told if it said this, without keeping it. */
  @PostMapping("/api/plans/{id:\\d{1,18}}/check")
  Checked checkDraft(@PathVariable long id, @RequestBody PlanChangeRequest wanted) {
    return check.of(wanted, plans.get(new PlanId(id)).content());
  }

  /** The draft says again what it said before it was last saved. */
  @PostMapping("/api/plans/{id:\\d{1,18}}/undo")
  ResponseEntity<ObjectNode> undo(
      @PathVariable long id, @RequestHeader("If-Match") Optional<String> revision) {
    PlanId plan = plans.get(new PlanId(id)).row().id();
    if (plans.undoSave(plan, PlanAnswers.revision(revision)).isEmpty()) {
      throw new LostRaceException(plan);
    }
    return answers.of(plan);
  }

  /** The draft says again what a former version says. */
  @PostMapping("/api/plans/{id:\\d{1,18}}/restore")
  ResponseEntity<ObjectNode> restore(
      @PathVariable long id,
      @RequestHeader("If-Match") Optional<String> revision,
      @RequestBody Restored wanted) {
    PlanId plan = plans.get(new PlanId(id)).row().id();
    PerformancePlan former =
        history
            .findVersion(plan, wanted.version())
            .orElseThrow(() -> new NoSuchPlanException(plan));
    plans.saveDraft(plan, PlanAnswers.revision(revision), former);
    return answers.of(plan);
  }
}
