package org.plumbline.evaluation.actuals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;

/**
 * 实际值来源. The actual values given for a run of plans, by project code. A plan for which none were
 * given answers from its own form, where that prints any.
 */
public final class ActualsOfRun {

  private final Map<String, PlanActuals> given = new HashMap<>();
  private final Map<String, PlanActuals> measured = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  public ActualsOfRun(List<PlanActuals> actuals) {
    this(actuals, List.of(), List.of());
  }

  /**
   * With values that were measured, which go before given ones; there may be some of projects that
   * no document has.
   *
   * @param remarks what else has to be said of them
   */
  public ActualsOfRun(
      List<PlanActuals> actuals, List<PlanActuals> measured, List<Problem> remarks) {
    problems.addAll(remarks);
    measured.forEach(each -> this.measured.put(each.project(), each));
    for (PlanActuals each : actuals) {
      if (given.put(each.project(), each) != null) {
        problems.add(
            new Problem(
                "project_given_twice",
                Bilingual.format(
                    "项目 %s 的实际值给了两次，用后一次",
                    "Project %s has actual values twice; the later ones are used",
                    each.project())));
      }
    }
  }

  /** What is known of {@code plan}; nothing at all where nobody said anything. */
  public PlanActuals of(PerformancePlan plan) {
    Optional<String> code = plan.project().code().map(Sourced::value);
    Optional<PlanActuals> named = code.map(given::get);
    code.ifPresent(used::add);
    return code.map(measured::get)
        .map(values -> completed(values, named.orElseGet(() -> moneyOf(plan))))
        .or(() -> named)
        .orElseGet(() -> PrintedActuals.of(plan));
  }

  private static PlanActuals moneyOf(PerformancePlan plan) {
    PlanActuals printed = PrintedActuals.of(plan);
    return new PlanActuals(printed.project(), printed.annualBudget(), printed.spent(), List.of());
  }

  /** What was measured, the money that was stated, and stated values of what was not measured. */
  private PlanActuals completed(PlanActuals values, PlanActuals stated) {
    List<IndicatorActual> all = new ArrayList<>(values.indicators());
    for (IndicatorActual actual : stated.indicators()) {
      if (values.indicators().stream().noneMatch(actual::names)) {
        all.add(actual);
      } else {
        problems.add(
            new Problem(
                "measured_before_stated",
                Bilingual.format(
                    "指标“%s”已由台账取数，文件中给出的实际值未采用",
                    "Indicator \"%s\" was measured from registers; the value given for it is not"
                        + " used",
                    actual.name())));
      }
    }
    return new PlanActuals(values.project(), stated.annualBudget(), stated.spent(), all);
  }

  /** What was wrong with the values as a whole; ask after the last plan. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    given.keySet().stream()
        .filter(project -> !used.contains(project))
        .sorted()
        .forEach(project ->
            all.add(
                new Problem(
                    "unknown_project",
                    Bilingual.format(
                        "文件中没有项目 %s，其实际值未采用；请核对项目编码",
                        "No document has project %s; its values are not used, check the code",
                        project))));
    return all;
  }
}
