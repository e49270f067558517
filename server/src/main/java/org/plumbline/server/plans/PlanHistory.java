package org.plumbline.server.plans;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What plans say, what they said, and what the review found in them. */
@Component
public class PlanHistory {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;

  PlanHistory(JdbcClient database) {
    this.database = database;
  }

  /** The latest first. */
  public List<PlanVersion> listVersions(PlanId id) {
    return database
        .sql(
            """
            SELECT v.version, v.author, v.created_at, v.reason, document.name
            FROM plan_version v LEFT JOIN document ON document.id = v.document_id
            WHERE v.plan_id = ? ORDER BY v.version DESC
            """)
        .param(id.value())
        .query((row, _) ->
            new PlanVersion(
                row.getInt("version"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("reason"))))
        .list();
  }

  public Optional<PerformancePlan> findVersion(PlanId id, int version) {
    return database
        .sql("SELECT content FROM plan_version WHERE plan_id = ? AND version = ?")
        .params(id.value(), version)
        .query(String.class)
        .optional()
        .map(PlanContent::read);
  }

  /** What the plan said at a revision, as far as it was saved since; what it says now otherwise. */
  public PerformancePlan at(StoredPlan plan, long revision) {
    return database
        .sql(
            "SELECT content FROM plan_revision WHERE plan_id = ? AND revision >= ?"
                + " ORDER BY revision LIMIT 1")
        .params(plan.row().id().value(), revision)
        .query(String.class)
        .optional()
        .map(PlanContent::read)
        .orElse(plan.content());
  }

  /** What the working version said before it was last saved. */
  public Optional<PerformancePlan> findBeforeLastSave(PlanRow plan) {
    return database
        .sql(
            "SELECT content FROM plan_revision WHERE plan_id = ? AND version = ?"
                + " ORDER BY revision DESC LIMIT 1")
        .params(plan.id().value(), plan.versions().working())
        .query(String.class)
        .optional()
        .map(PlanContent::read);
  }

  /** What the plan said when it came here, before anything was changed. */
  public Optional<PerformancePlan> findFirst(PlanId id) {
    return database
        .sql(
            """
            SELECT coalesce(
              (SELECT content FROM plan_revision WHERE plan_id = :id AND version = 1
                ORDER BY revision LIMIT 1),
              (SELECT content FROM plan_version WHERE plan_id = :id AND version = 1))
            """)
        .param("id", id.value())
        .query(String.class)
        .optional()
        .map(PlanContent::read);
  }

  /** The same, where the plan may say something else by now. */
  public Optional<PerformancePlan> findOriginal(StoredPlan plan) {
    boolean untouched =
        plan.row().versions().revision() == 1 && plan.row().versions().working() == 1;
    return untouched ? Optional.empty() : findFirst(plan.row().id());
  }

  /** Of the working version, in document order. */
  public List<StoredFinding> listFindings(PlanId id) {
    return database
        .sql(
            "SELECT rule, severity, place, message_zh, message_en FROM finding WHERE plan_id = :id"
                + " AND fiscal_year = (SELECT coalesce(fiscal_year, 0) FROM plan WHERE id = :id)"
                + " ORDER BY ordinal")
        .param("id", id.value())
        .query((row, _) ->
            new StoredFinding(
                row.getString("rule"),
                row.getString("severity"),
                Bilingual.of(row.getString("message_zh"), row.getString("message_en")),
                JSON.readValue(row.getString("place"), SourceLocation.class)))
        .list();
  }
}
