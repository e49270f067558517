package org.plumbline.server.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what plans are searched by. */
@Component
class PlanWords {

  private final JdbcClient database;

  PlanWords(JdbcClient database) {
    this.database = database;
  }

  /** For plans that are new. */
  void write(List<PlanId> ids, List<NewPlan> plans) {
    Map<Long, String> units = units(plans);
    String[] pairs = new String[plans.size()];
    for (int i = 0; i < pairs.length; i++) {
      NewPlan plan = plans.get(i);
      pairs[i] = pairs(plan.plan(), units.getOrDefault(plan.owner().unit(), ""));
    }
    database
        .sql(
            "INSERT INTO plan_words (plan_id, pairs)"
                + " SELECT id, pairs::int[] FROM unnest(?::bigint[], ?::text[]) AS t (id, pairs)")
        .param(ids.stream().map(PlanId::value).toArray(Long[]::new))
        .param(pairs)
        .update();
  }

  /** For a plan that was saved anew. */
  void replace(PlanRow row, PerformancePlan plan) {
    database
        .sql(
            "INSERT INTO plan_words (plan_id, pairs) VALUES (?, ?::int[])"
                + " ON CONFLICT (plan_id) DO UPDATE SET pairs = excluded.pairs")
        .params(row.id().value(), pairs(plan, row.unitName()))
        .update();
  }

  private static String pairs(PerformancePlan plan, String unit) {
    List<String> texts = new ArrayList<>();
    texts.add(unit);
    plan.project().code().map(Sourced::value).ifPresent(texts::add);
    texts.add(plan.project().name().value());
    Optional<BudgetUnit> printed = plan.heading().unit().map(Sourced::value);
    printed.flatMap(BudgetUnit::code).ifPresent(texts::add);
    printed.map(BudgetUnit::name).ifPresent(texts::add);
    plan.indicators().forEach(indicator -> texts.add(indicator.name().value()));
    return WordPairs.of(texts);
  }

  private Map<Long, String> units(List<NewPlan> plans) {
    Long[] ids = plans.stream().map(plan -> plan.owner().unit()).distinct().toArray(Long[]::new);
    return database
        .sql("SELECT id, code || ' ' || name AS name FROM organisation WHERE id = ANY (?)")
        .param(ids)
        .query((row, _) -> Map.entry(row.getLong("id"), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
