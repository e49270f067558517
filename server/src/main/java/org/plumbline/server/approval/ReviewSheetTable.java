package org.plumbline.server.approval;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.approval.ReviewSheet.Signature;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The review forms as they are kept. */
@Component
class ReviewSheetTable {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.with(JsonAutoDetect.Visibility.NONE)
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                  .withCreatorVisibility(JsonAutoDetect.Visibility.ANY))
          .build();

  private final JdbcClient database;

  ReviewSheetTable(JdbcClient database) {
    this.database = database;
  }

  Optional<ReviewSheet> find(ReviewSheet.Key key) {
    return database
        .sql("SELECT * FROM review_sheet WHERE plan_id = ? AND version = ? AND role = ?")
        .params(key.plan().value(), key.version(), key.role().code())
        .query(ReviewSheetTable::sheet)
        .optional();
  }

  /** Those of a plan that are signed, latest first. */
  List<ReviewSheet> listSigned(PlanId plan) {
    return database
        .sql(
            """
            SELECT * FROM review_sheet WHERE plan_id = ? AND signed_at IS NOT NULL
            ORDER BY signed_at DESC
            """)
        .param(plan.value())
        .query(ReviewSheetTable::sheet)
        .list();
  }

  /** Keeps {@code content}; revision 0 for one that is not kept yet. */
  void save(ReviewSheet.Key key, SheetContent content, long revision, Save save) {
    int saved =
        database
            .sql(
                """
                INSERT INTO review_sheet (plan_id, version, role, content, saved_by, saved_at)
                SELECT :plan, :version, :role, :content::jsonb, :by, :at
                WHERE :revision = 0 OR EXISTS (
                  SELECT FROM review_sheet
                  WHERE plan_id = :plan AND version = :version AND role = :role)
                ON CONFLICT (plan_id, version, role) DO UPDATE
                SET content = excluded.content, revision = review_sheet.revision + 1,
                  saved_by = excluded.saved_by, saved_at = excluded.saved_at
                WHERE review_sheet.revision = :revision AND review_sheet.signed_at IS NULL
                """)
            .param("plan", key.plan().value())
            .param("version", key.version())
            .param("role", key.role().code())
            .param("content", JSON.writeValueAsString(content))
            .param("by", save.login())
            .param("at", save.at().atOffset(ZoneOffset.UTC))
            .param("revision", revision)
            .update();
    if (saved == 0) {
      throw new LostRaceException(key.plan());
    }
  }

  /** Who keeps it, and when. */
  record Save(String login, Instant at) {}

  void sign(ReviewSheet.Key key, Signature signature) {
    int signed =
        database
            .sql(
                """
                UPDATE review_sheet SET signed_by = ?, signed_role = ?, signed_at = ?,
                  signed_text = ?, hash = ?, revision = revision + 1
                WHERE plan_id = ? AND version = ? AND role = ? AND signed_at IS NULL
                """)
            .params(
                signature.name(),
                signature.role().code(),
                signature.at().atOffset(ZoneOffset.UTC),
                signature.text(),
                signature.hash(),
                key.plan().value(),
                key.version(),
                key.role().code())
            .update();
    if (signed == 0) {
      throw new LostRaceException(key.plan());
    }
  }

  private static ReviewSheet sheet(ResultSet row, int number) throws SQLException {
    OffsetDateTime signed = row.getObject("signed_at", OffsetDateTime.class);
    Optional<Signature> signature =
        signed == null
            ? Optional.empty()
            : Optional.of(
                new Signature(
                    row.getString("signed_by"),
                    Role.ofCode(row.getString("signed_role")),
                    signed.toInstant(),
                    row.getString("signed_text"),
                    row.getString("hash")));
    return new ReviewSheet(
        new ReviewSheet.Key(
            new PlanId(row.getLong("plan_id")),
            row.getInt("version"),
            Role.ofCode(row.getString("role"))),
        JSON.readValue(row.getString("content"), SheetContent.class),
        row.getLong("revision"),
        signature);
  }
}
