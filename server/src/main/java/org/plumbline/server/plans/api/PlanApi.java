package org.plumbline.server.plans.api;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.plans.edit.FormReader;
import org.plumbline.server.plans.edit.PlanForm;
import org.plumbline.server.plans.edit.PlanProblems;
import org.plumbline.server.web.Shown;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** One plan as data, read and written. The revision is its entity tag. */
@RestController
class PlanApi {

  private final Plans plans;
  private final PlanHistory history;
  private final FormReader reader;
  private final Shown shown;
  private final MessageSource texts;

  PlanApi(Plans plans, PlanHistory history, FormReader reader, Shown shown, MessageSource texts) {
    this.plans = plans;
    this.history = history;
    this.reader = reader;
    this.shown = shown;
    this.texts = texts;
  }

  @GetMapping("/api/plans/{id:\\d{1,18}}")
  ResponseEntity<ObjectNode> get(@PathVariable long id) {
    return answer(plans.get(new PlanId(id)));
  }

  @PutMapping("/api/plans/{id:\\d{1,18}}")
  ResponseEntity<?> put(
      @PathVariable long id,
      @RequestHeader("If-Match") Optional<String> revision,
      @RequestBody PlanChangeRequest change) {
    StoredPlan stored = plans.get(new PlanId(id));
    Optional<Long> seen = revision.flatMap(PlanApi::number);
    if (seen.isEmpty()) {
      return problem(HttpStatus.PRECONDITION_REQUIRED, "plans.api.no-revision", List.of());
    }
    PerformancePlan base = history.at(stored, seen.get());
    PlanForm form = change.over(PlanForm.of(base));
    List<String> problems = PlanProblems.of(form, base, texts, LocaleContextHolder.getLocale());
    if (!problems.isEmpty()) {
      return problem(HttpStatus.UNPROCESSABLE_CONTENT, "plans.edit.cannot-save", problems);
    }
    plans.saveDraft(stored.row().id(), seen.get(), reader.read(form, base));
    return answer(plans.get(stored.row().id()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> lost(LostRaceException lost) {
    return problem(HttpStatus.CONFLICT, "plans.api.lost", List.of());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(NoSuchPlanException unknown) {
    return problem(HttpStatus.NOT_FOUND, "plans.api.unknown", List.of());
  }

  private ResponseEntity<ProblemDetail> problem(
      HttpStatus status, String key, List<String> problems) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            status, texts.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    if (!problems.isEmpty()) {
      problem.setProperty("problems", problems);
    }
    return ResponseEntity.status(status).body(problem);
  }

  private ResponseEntity<ObjectNode> answer(StoredPlan plan) {
    return ResponseEntity.ok()
        .eTag("\"" + plan.row().versions().revision() + "\"")
        .body(PlanDocument.of(plan, history.listFindings(plan.row().id()), shown.language()));
  }

  private static Optional<Long> number(String tag) {
    String plain = tag.replace("\"", "").strip();
    return plain.matches("\\d{1,18}") ? Optional.of(Long.valueOf(plain)) : Optional.empty();
  }
}
