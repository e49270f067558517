package org.plumbline.server.plans.edit;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.plan.PerformancePlan;
import org.springframework.context.MessageSource;

/** Why a form cannot be saved, in sentences. */
public final class PlanProblems {

  private PlanProblems() {}

  public static List<String> of(
      PlanForm form, PerformancePlan base, MessageSource texts, Locale language) {
    return FormCheck.problems(form, base).stream()
        .map(problem ->
            texts.getMessage("plans.field." + problem.field(), null, problem.field(), language)
                + (problem.number() > 0 ? " " + problem.number() : "")
                + " "
                + texts.getMessage(
                    "plans.problem." + problem.key(),
                    problem.details().toArray(),
                    problem.key(),
                    language))
        .toList();
  }
}
