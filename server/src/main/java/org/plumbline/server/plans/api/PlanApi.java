package org.plumbline.server.plans.api;

import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.plans.edit.FormReader;
import org.plumbline.server.plans.edit.PlanForm;
import org.plumbline.server.plans.edit.PlanProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** One plan as data, read and written. */
@RestController
class PlanApi {

  private final Plans plans;
  private final PlanHistory history;
  private final FormReader reader;
  private final PlanProblems problems;
  private final PlanAnswers answers;

  PlanApi(
      Plans plans,
      PlanHistory history,
      FormReader reader,
      PlanProblems problems,
      PlanAnswers answers) {
    this.plans = plans;
    this.history = history;
    this.reader = reader;
    this.problems = problems;
    this.answers = answers;
  }

  @GetMapping("/api/plans/{id:\\d{1,18}}")
  ResponseEntity<ObjectNode> get(@PathVariable long id) {
    return answers.of(new PlanId(id));
  }

  /** Changes the fields that are given. */
  @PutMapping("/api/plans/{id:\\d{1,18}}")
  ResponseEntity<ObjectNode> put(
      @PathVariable long id,
      @RequestHeader("If-Match") Optional<String> revision,
      @RequestBody PlanChangeRequest change) {
    StoredPlan stored = plans.get(new PlanId(id));
    long seen = PlanAnswers.revision(revision);
    PerformancePlan base = history.at(stored, seen);
    return save(stored.row().id(), seen, change.over(PlanForm.of(base)), base);
  }

  /**
   * Replaces the draft by an entry of {@code plumbline/plans/1}, as it is read here or anywhere.
   */
  @PutMapping("/api/plans/{id:\\d{1,18}}/content")
  ResponseEntity<ObjectNode> replace(
      @PathVariable long id,
      @RequestHeader("If-Match") Optional<String> revision,
      @RequestBody PlanEntry entry) {
    StoredPlan stored = plans.get(new PlanId(id));
    long seen = PlanAnswers.revision(revision);
    PerformancePlan base = history.at(stored, seen);
    return save(stored.row().id(), seen, new EntryForm(entry, base).form(), base);
  }

  private ResponseEntity<ObjectNode> save(
      PlanId id, long seen, PlanForm form, PerformancePlan base) {
    problems.refuse(form, base);
    plans.saveDraft(id, seen, reader.read(form, base));
    return answers.of(id);
  }
}
