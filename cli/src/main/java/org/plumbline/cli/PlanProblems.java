package org.plumbline.cli;

import java.util.function.Consumer;
import org.plumbline.evaluation.actuals.ActualsCheck;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.ShownName;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;

/** What is wrong with the actual values of a plan, where the paper itself has no room to say it. */
final class PlanProblems {

  private static final int LONGEST = 40;

  private PlanProblems() {}

  static void say(PerformancePlan plan, PlanActuals actuals, Consumer<Bilingual> to) {
    String shown = ShownName.of(plan.project().name().value(), LONGEST);
    ActualsCheck.of(plan, actuals)
        .forEach(problem ->
            to.accept(
                Bilingual.of(
                    shown + "：" + problem.message().zh(), shown + ": " + problem.message().en())));
  }
}
