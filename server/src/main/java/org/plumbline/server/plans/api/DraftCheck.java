package org.plumbline.server.plans.api;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.edit.FormReader;
import org.plumbline.server.plans.edit.PlanForm;
import org.plumbline.server.plans.edit.PlanProblems;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Looks at plans that are not kept. */
@Component
class DraftCheck {

  private final FormReader reader;
  private final PlanProblems problems;
  private final ReviewDesk desk;

  DraftCheck(FormReader reader, PlanProblems problems, ReviewDesk desk) {
    this.reader = reader;
    this.problems = problems;
    this.desk = desk;
  }

  /** What is told of a plan that is not kept: why it could not be, and what the review finds. */
  record Checked(List<FieldProblem> problems, List<Found> findings) {}

  /** A field that is wrong. */
  record FieldProblem(String field, String message, String messageEn) {}

  /** Something the review finds. */
  record Found(String rule, String severity, String message, String messageEn) {}

  Checked of(PlanChangeRequest wanted, PerformancePlan base) {
    PlanForm form = wanted.over(PlanForm.of(base));
    return new Checked(
        problems.list(form, base).stream()
            .map(fault ->
                new FieldProblem(fault.field(), fault.message().zh(), fault.message().en()))
            .toList(),
        desk.review(reader.read(form, base)).findings().stream()
            .map(found ->
                new Found(
                    found.rule().code(),
                    found.severity().code(),
                    found.message().zh(),
                    found.message().en()))
            .toList());
  }
}
