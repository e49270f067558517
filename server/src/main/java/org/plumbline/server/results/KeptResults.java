package org.plumbline.server.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results as they were computed last. */
@Component
class KeptResults {

  private final JdbcClient database;

  KeptResults(JdbcClient database) {
    this.database = database;
  }

  Optional<Kept> find(PlanId plan) {
    return database
        .sql("SELECT as_of, revision FROM kept_measurement WHERE plan_id = ?")
        .param(plan.value())
        .query((row, _) ->
            new Kept(
                row.getObject("as_of", LocalDate.class),
                row.getLong("revision"),
                values(plan),
                watches(plan)))
        .optional();
  }

  private List<KeptValue> values(PlanId plan) {
    return database
        .sql("SELECT * FROM kept_value WHERE plan_id = ? ORDER BY ordinal")
        .param(plan.value())
        .query((row, _) -> value(row))
        .list();
  }

  private static KeptValue value(ResultSet row) throws SQLException {
    return new KeptValue(
        row.getInt("ordinal"),
        new KeptValue.Indicator(
            Dimension.valueOf(row.getString("dimension")),
            row.getString("name"),
            Optional.ofNullable(row.getString("description")),
            row.getString("target")),
        both(row, "value"),
        row.getString("verdict"),
        Optional.ofNullable(row.getBigDecimal("ratio")),
        both(row, "explanation"),
        new KeptValue.Behind(
            row.getLong("records"),
            Optional.ofNullable(row.getObject("latest", LocalDate.class)),
            row.getBoolean("synthetic")),
        new KeptValue.Attested(
            row.getBoolean("attested"),
            Optional.ofNullable(row.getString("document")),
            row.getBoolean("second_by")));
  }

  private List<KeptWatch> watches(PlanId plan) {
    return database
        .sql(
            """
            SELECT watch.*, said_by, reason FROM kept_watch watch
            LEFT JOIN watch_acknowledgement said USING (plan_id, name, state, since)
            WHERE plan_id = ? ORDER BY name
            """)
        .param(plan.value())
        .query((row, _) -> watch(row))
        .list();
  }

  static KeptWatch watch(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new KeptWatch(
        row.getString("name"),
        both(row, "title"),
        row.getString("target"),
        row.getString("state"),
        row.getObject("since", LocalDate.class),
        both(row, "value"),
        both(row, "explanation"),
        row.getLong("records"),
        row.getBoolean("synthetic"),
        reason == null
            ? Optional.empty()
            : Optional.of(new KeptWatch.Acknowledgement(row.getString("said_by"), reason)));
  }

  private static Bilingual both(ResultSet row, String column) throws SQLException {
    return Bilingual.of(row.getString(column + "_zh"), row.getString(column + "_en"));
  }

  /** Puts results in place of those that were kept; part of a transaction. */
  void keep(PlanId plan, Kept kept) {
    database.sql("DELETE FROM kept_measurement WHERE plan_id = ?").param(plan.value()).update();
    database
        .sql("INSERT INTO kept_measurement VALUES (?, ?, ?, now())")
        .params(plan.value(), kept.revision(), kept.asOf())
        .update();
    kept.values().forEach(value -> keep(plan, value));
    kept.watches().forEach(watch -> keep(plan, watch));
  }

  private void keep(PlanId plan, KeptValue value) {
    database
        .sql("INSERT INTO kept_value VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(plan.value())
        .param(value.ordinal())
        .param(value.indicator().dimension().name())
        .param(value.indicator().name())
        .param(value.indicator().description().orElse(null))
        .param(value.indicator().target())
        .param(value.value().zh())
        .param(value.value().en())
        .param(value.verdict())
        .param(value.ratio().orElse(null))
        .param(value.explanation().zh())
        .param(value.explanation().en())
        .param(value.behind().records())
        .param(value.behind().latest().orElse(null))
        .param(value.behind().synthetic())
        .param(value.attested().wanted())
        .param(value.attested().document().orElse(null))
        .param(value.attested().checked())
        .update();
  }

  private void keep(PlanId plan, KeptWatch watch) {
    database
        .sql("INSERT INTO kept_watch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            plan.value(),
            watch.name(),
            watch.title().zh(),
            watch.title().en(),
            watch.target(),
            watch.state(),
            watch.since(),
            watch.value().zh(),
            watch.value().en(),
            watch.explanation().zh(),
            watch.explanation().en(),
            watch.records(),
            watch.synthetic())
        .update();
  }
}
