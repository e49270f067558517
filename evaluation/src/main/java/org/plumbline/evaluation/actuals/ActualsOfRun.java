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
  private final Set<String> used = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  public ActualsOfRun(List<PlanActuals> actuals) {
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
    return named.orElseGet(() -> PrintedActuals.of(plan));
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
