package org.plumbline.server.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.PlanReview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements that change a plan. Each holds only for the revision that was seen. */
@Component
class PlanChanges {

  private final JdbcClient database;
  private final PlanWriter writer;
  private final PlanWords words;

  PlanChanges(JdbcClient database, PlanWriter writer, PlanWords words) {
    this.database = database;
    this.writer = writer;
    this.words = words;
  }

  /** The plan, kept from everybody else until the transaction ends. */
  PlanRow lock(PlanId id, long revision, PlanState state) {
    PlanRow row =
        database
            .sql(PlanRows.SELECT + "WHERE plan.id = ? FOR UPDATE OF plan")
            .param(id.value())
            .query(PlanRows::row)
            .optional()
            .orElseThrow(() -> new NoSuchPlanException(id));
    if (row.versions().revision() != revision || row.state() != state) {
      throw new LostRaceException(id);
    }
    return row;
  }

  void move(PlanRow plan, PlanState to) {
    database
        .sql(
            """
            UPDATE plan SET state = :to, revision = revision + 1, changed_at = now(),
              in_force_version =
                CASE WHEN :to = 'in_force' THEN working_version ELSE in_force_version END
            WHERE id = :id
            """)
        .param("to", to.code())
        .param("id", plan.id().value())
        .update();
  }

  /** A further version that says what the last one does. */
  void addVersion(PlanRow plan, String reason, String author) {
    database
        .sql(
            """
            INSERT INTO plan_version (plan_id, version, content, document_id, reason, author)
            SELECT plan_id, (SELECT max(version) + 1 FROM plan_version WHERE plan_id = :id),
              content, document_id, :reason, :author
            FROM plan_version WHERE plan_id = :id AND version = :version
            """)
        .param("id", plan.id().value())
        .param("version", plan.versions().working())
        .param("reason", reason)
        .param("author", author)
        .update();
    database
        .sql(
            """
            UPDATE plan SET state = :draft, revision = revision + 1, changed_at = now(),
              working_version = (SELECT max(version) FROM plan_version WHERE plan_id = :id)
            WHERE id = :id
            """)
        .param("draft", PlanState.DRAFT.code())
        .param("id", plan.id().value())
        .update();
  }

  /** Another version becomes the one that is worked on. */
  void workOn(PlanRow plan, int version, PlanState state) {
    database
        .sql(
            "UPDATE plan SET state = ?, working_version = ?, revision = revision + 1,"
                + " changed_at = now() WHERE id = ?")
        .params(state.code(), version, plan.id().value())
        .update();
  }

  /** The working version says {@code content} from now on; what it said stays with its revision. */
  void replace(PlanRow plan, PerformancePlan content, PlanReview review) {
    database
        .sql(
            """
            INSERT INTO plan_revision (plan_id, revision, version, content)
            SELECT plan_id, ?, version, content FROM plan_version WHERE plan_id = ? AND version = ?
            """)
        .params(plan.versions().revision(), plan.id().value(), plan.versions().working())
        .update();
    database
        .sql("UPDATE plan_version SET content = ?::jsonb WHERE plan_id = ? AND version = ?")
        .params(PlanContent.write(content), plan.id().value(), plan.versions().working())
        .update();
    show(plan, content, review);
  }

  /** Brings what lists show up to {@code content}. */
  void show(PlanRow plan, PerformancePlan content, PlanReview review) {
    writer.removeParts(plan);
    updateColumns(plan.id(), content, review);
    writer.writeParts(
        List.of(plan.id()),
        List.of(new NewPlan(plan.owner(), content, review, Optional.empty(), "")));
    words.replace(plan, content);
  }

  private void updateColumns(PlanId id, PerformancePlan content, PlanReview review) {
    @Nullable Integer year =
        content.fiscalYear().isPresent() ? content.fiscalYear().getAsInt() : null;
    database
        .sql(
            """
            UPDATE plan SET fiscal_year = :year, project_code = :code, project_name = :name,
              title = :title, budget_yuan = :budget, indicators = :indicators, errors = :errors,
              warnings = :warnings, notes = :notes, revision = revision + 1, changed_at = now()
            WHERE id = :id
            """)
        .param("year", year)
        .param("code", content.project().code().map(Sourced::value).orElse(null))
        .param("name", content.project().name().value())
        .param("title", content.heading().title().value())
        .param("budget", content.funding().total().map(total -> total.value().yuan()).orElse(null))
        .param("indicators", content.indicators().size())
        .param("errors", review.count(Severity.ERROR))
        .param("warnings", review.count(Severity.WARNING))
        .param("notes", review.count(Severity.INFO))
        .param("id", id.value())
        .update();
  }
}
