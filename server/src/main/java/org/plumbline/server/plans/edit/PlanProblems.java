package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.ExplainedRefusal.Fault;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Why a form cannot be saved, for programs. */
@Component
public class PlanProblems {

  private final MessageSource texts;

  PlanProblems(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * Lets forms pass that can be saved.
   *
   * @throws ExplainedRefusal naming each field that is wrong
   */
  public void refuse(PlanForm form, PerformancePlan base) {
    List<Fault> faults = list(form, base);
    if (!faults.isEmpty()) {
      throw new ExplainedRefusal(
          HttpStatus.UNPROCESSABLE_CONTENT, text("plans.edit.cannot-save"), faults);
    }
  }

  public List<Fault> list(PlanForm form, PerformancePlan base) {
    return FormCheck.problems(form, base).stream()
        .map(problem ->
            new Fault(
                path(problem), text("plans.problem." + problem.key(), problem.details().toArray())))
        .toList();
  }

  /** The field as the interface names it. */
  private static String path(Problem problem) {
    boolean later = problem.field().startsWith(FormFields.LATER);
    String field = later ? problem.field().substring(FormFields.LATER.length()) : problem.field();
    return (later ? "longTerm." : "") + path(field, problem.number());
  }

  private static String path(String field, int number) {
    int index = number - 1;
    return switch (field) {
      case "project" -> "projectName";
      case "code" -> "projectCode";
      case "year" -> "fiscalYear";
      case "total", "fiscal", "other" -> "money." + field;
      case "step" -> "money.steps." + number;
      case "goal" -> index < 0 ? "goals" : "goals[" + index + "].text";
      case "title", "purpose" -> field;
      default -> index < 0 ? "indicators" : "indicators[" + index + "]." + field;
    };
  }

  private Bilingual text(String key, Object... details) {
    return Bilingual.of(
        texts.getMessage(key, details, Locale.SIMPLIFIED_CHINESE),
        texts.getMessage(key, details, Locale.ENGLISH));
  }
}
