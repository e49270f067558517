package org.plumbline.server.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.review.Finding;
import org.plumbline.server.database.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes many plans at once, each table by one statement. */
@Component
class PlanWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** In whose tables the parts of a plan stand that names no year; statements say it too. */
  private static final int NO_YEAR = 0;

  private final JdbcClient database;

  PlanWriter(JdbcClient database) {
    this.database = database;
  }

  List<PlanId> write(List<NewPlan> plans) {
    List<PlanId> ids = nextIds(plans.size());
    Columns rows = new Columns(17);
    Columns versions = new Columns(5);
    for (int i = 0; i < plans.size(); i++) {
      addPlan(rows, ids.get(i), plans.get(i));
      NewPlan plan = plans.get(i);
      versions.add(
          ids.get(i).value(),
          1,
          PlanContent.write(plan.plan()),
          plan.document().orElse(null),
          plan.author());
    }
    rows.insert(
        database,
        "plan (id, division_id, department_id, unit_id, fiscal_year, project_code, project_name,"
            + " title, form, state, budget_yuan, indicators, errors, warnings, notes,"
            + " working_version, revision) OVERRIDING SYSTEM VALUE",
        "bigint",
        "bigint",
        "bigint",
        "bigint",
        "int",
        "text",
        "text",
        "text",
        "text",
        "text",
        "numeric",
        "int",
        "int",
        "int",
        "int",
        "int",
        "bigint");
    String scope = widen();
    versions.insert(
        database,
        "plan_version (plan_id, version, content, document_id, author)",
        "bigint",
        "int",
        "jsonb",
        "bigint",
        "text");
    writeParts(ids, plans);
    narrow(scope);
    return ids;
  }

  /**
   * The plans of {@code ids} were just written under their own policy, so their parts need not be
   * asked about row by row; holds until {@link #narrow}, or the end of the transaction.
   */
  private String widen() {
    String scope =
        database
            .sql("SELECT current_setting('plumbline.scope', true)")
            .query(String.class)
            .single();
    narrow(Scope.EVERYTHING.word());
    return scope;
  }

  private void narrow(String scope) {
    database
        .sql("SELECT set_config('plumbline.scope', ?, true)")
        .param(scope)
        .query(String.class)
        .single();
  }

  /**
   * Takes the rows of indicators and findings away, from the tables of the year it is stored in.
   */
  void removeParts(PlanRow plan) {
    for (String parts : List.of("indicator", "finding")) {
      database
          .sql("DELETE FROM " + parts + " WHERE plan_id = ? AND fiscal_year = ?")
          .params(plan.id().value(), plan.fiscalYear().orElse(NO_YEAR))
          .update();
    }
  }

  /** Writes the rows of indicators and findings of plans that have none. */
  void writeParts(List<PlanId> ids, List<NewPlan> plans) {
    Columns indicators = new Columns(8);
    Columns findings = new Columns(8);
    for (int i = 0; i < plans.size(); i++) {
      int year = plans.get(i).plan().fiscalYear().orElse(NO_YEAR);
      addIndicators(indicators, ids.get(i), year, plans.get(i).plan().indicators());
      addFindings(findings, ids.get(i), year, plans.get(i).review().findings());
    }
    indicators.insert(
        database,
        "indicator (plan_id, fiscal_year, ordinal, category, dimension, name, target, kind)",
        "bigint",
        "int",
        "int",
        "text",
        "text",
        "text",
        "text",
        "text");
    findings.insert(
        database,
        "finding (plan_id, fiscal_year, ordinal, rule, severity, place, message_zh, message_en)",
        "bigint",
        "int",
        "int",
        "text",
        "text",
        "jsonb",
        "text",
        "text");
  }

  private List<PlanId> nextIds(int count) {
    return database
        .sql("SELECT nextval(pg_get_serial_sequence('plan', 'id')) FROM generate_series(1, ?)")
        .param(count)
        .query(Long.class)
        .list()
        .stream()
        .map(id -> new PlanId(Objects.requireNonNull(id)))
        .toList();
  }

  private static void addPlan(Columns rows, PlanId id, NewPlan added) {
    PerformancePlan plan = added.plan();
    rows.add(
        id.value(),
        added.owner().division(),
        added.owner().department(),
        added.owner().unit(),
        plan.fiscalYear().isPresent() ? plan.fiscalYear().getAsInt() : null,
        plan.project().code().map(Sourced::value).orElse(null),
        plan.project().name().value(),
        plan.heading().title().value(),
        plan.form().code(),
        PlanState.DRAFT.code(),
        plan.funding().total().map(total -> total.value().yuan()).orElse(null),
        plan.indicators().size(),
        added.review().count(Severity.ERROR),
        added.review().count(Severity.WARNING),
        added.review().count(Severity.INFO),
        1,
        1);
  }

  private static void addIndicators(Columns rows, PlanId id, int year, List<Indicator> indicators) {
    int ordinal = 0;
    for (Indicator indicator : indicators) {
      ordinal++;
      Optional<Target> target = indicator.target().map(Sourced::value);
      rows.add(
          id.value(),
          year,
          ordinal,
          indicator.category().map(Category::code).orElse(null),
          indicator.dimension().map(Dimension::code).orElse(null),
          indicator.name().value(),
          target.map(Target::text).orElse(null),
          target.map(Target::kind).orElse(null));
    }
  }

  private static void addFindings(Columns rows, PlanId id, int year, List<Finding> findings) {
    int ordinal = 0;
    for (Finding finding : findings) {
      ordinal++;
      rows.add(
          id.value(),
          year,
          ordinal,
          finding.rule().code(),
          finding.severity().code(),
          JSON.writeValueAsString(finding.at()),
          finding.message().zh(),
          finding.message().en());
    }
  }

  /** Rows on their way into a table, kept by column. */
  private static final class Columns {

    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    Columns(int width) {
      for (int i = 0; i < width; i++) {
        columns.add(new ArrayList<>());
      }
    }

    void add(@Nullable Object... row) {
      for (int i = 0; i < row.length; i++) {
        columns.get(i).add(row[i]);
      }
    }

    void insert(JdbcClient database, String into, String... types) {
      if (columns.getFirst().isEmpty()) {
        return;
      }
      StringBuilder sql =
          new StringBuilder("INSERT INTO ").append(into).append(" SELECT * FROM unnest(");
      for (int i = 0; i < types.length; i++) {
        sql.append(i == 0 ? "" : ", ").append("?::").append(types[i]).append("[]");
      }
      JdbcClient.StatementSpec statement = database.sql(sql.append(')').toString());
      for (List<@Nullable Object> column : columns) {
        statement = statement.param(texts(column));
      }
      statement.update();
    }

    /** PostgreSQL reads every type from text; one array type serves all columns. */
    private static @Nullable String[] texts(List<@Nullable Object> column) {
      @Nullable String[] texts = new @Nullable String[column.size()];
      for (int i = 0; i < texts.length; i++) {
        Object value = column.get(i);
        texts[i] = value == null ? null : value.toString();
      }
      return texts;
    }
  }
}
