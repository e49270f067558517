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
 * 实际值来源. The actual values given for a run of plans, by project code, or by the name of a project
 * that has none. A plan for which none were given answers from its own form, where that prints any.
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
                    ShownName.of(each.project()))));
      }
    }
  }

  /** What is known of {@code plan}; nothing at all where nobody said anything. */
  public PlanActuals of(PerformancePlan plan) {
    String key = keyOf(plan);
    Optional<PlanActuals> named = Optional.ofNullable(given.get(key));
    if (named.isPresent() && !used.add(key) && plan.project().code().isEmpty()) {
      problems.add(
          new Problem(
              "project_name_twice",
              Bilingual.format(
                  "没有项目编码、名称为“%1$s”的计划不止一个，实际值只用于第一个；请补上项目编码",
                  "Several plans without a code are called \"%1$s\"; only the first gets the values,"
                      + " add the codes",
                  ShownName.of(key))));
      named = Optional.empty();
    }
    Optional<PlanActuals> stated = named;
    return Optional.ofNullable(measured.get(key))
        .map(values -> completed(values, stated.orElseGet(() -> moneyOf(plan))))
        .or(() -> stated)
        .orElseGet(() -> PrintedActuals.of(plan));
  }

  /** The code of its project, or where the form prints none, its name. */
  private static String keyOf(PerformancePlan plan) {
    return plan.project().code().map(Sourced::value).orElseGet(() -> plan.project().name().value());
  }

  private static PlanActuals moneyOf(PerformancePlan plan) {
    return PrintedActuals.of(plan).with(List.of());
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
    return stated.with(all);
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
                        "文件中没有项目 %s，其实际值未采用；请核对项目编码（没有编码的计划用项目名称）",
                        "No document has project %s; its values are not used, check the code (or"
                            + " the name, for a plan without a code)",
                        ShownName.of(project)))));
    return all;
  }
}
