package org.plumbline.server.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the organisation of the one at work. */
@Component
class Imports {

  private static final String JOBS =
      """
      SELECT import_job.*, coalesce(unit_id, department_id, division_id) AS organisation
      FROM import_job WHERE coalesce(unit_id, department_id, division_id) = :organisation
      """;

  private final JdbcClient database;
  private final Events events;
  private final Progress progress;

  Imports(JdbcClient database, Events events, Progress progress) {
    this.database = database;
    this.events = events;
    this.progress = progress;
  }

  /** A new import of the one at work, without files yet. */
  @Transactional
  public long begin(Acceptance acceptance) {
    Actor actor = Acting.getActor();
    long id =
        database
            .sql(
                """
                INSERT INTO import_job
                  (division_id, department_id, unit_id, account_id, author, acceptance)
                SELECT
                  CASE o.kind WHEN 'division' THEN o.id WHEN 'department' THEN o.parent_id
                    ELSE above.parent_id END,
                  CASE o.kind WHEN 'department' THEN o.id WHEN 'unit' THEN o.parent_id END,
                  CASE o.kind WHEN 'unit' THEN o.id END, :account, :author, :acceptance
                FROM organisation o LEFT JOIN organisation above ON above.id = o.parent_id
                WHERE o.id = :organisation RETURNING id
                """)
            .param("account", actor.id())
            .param("author", actor.login())
            .param("acceptance", acceptance.code())
            .param("organisation", organisation())
            .query(Long.class)
            .single();
    events.add(Change.of("import_begun", "import/" + id).to(acceptance.code()));
    return id;
  }

  /**
   * The import of that number.
   *
   * @throws NoSuchImportException if there is none, or another organisation's
   */
  ImportJob get(long id) {
    return database
        .sql(JOBS + "AND id = :id")
        .param("organisation", organisation())
        .param("id", id)
        .query((row, _) -> job(row, counts(id)))
        .optional()
        .orElseThrow(() -> new NoSuchImportException("import " + id));
  }

  /** The latest first. */
  List<ImportJob> listLatest(int limit) {
    List<ImportJob> jobs =
        database
            .sql(JOBS + "ORDER BY id DESC LIMIT :limit")
            .param("organisation", organisation())
            .param("limit", limit)
            .query((row, _) -> job(row, Map.of()))
            .list();
    return jobs.stream().map(job -> counted(job, counts(job.id()))).toList();
  }

  /** Files that wait go on waiting, or no longer do. */
  @Transactional
  public void setStopped(long id, boolean stopped) {
    ImportJob job = get(id);
    database.sql("UPDATE import_job SET stopped = ? WHERE id = ?").params(stopped, id).update();
    if (job.stopped() != stopped) {
      events.add(Change.of(stopped ? "import_stopped" : "import_resumed", job.subject()));
    }
    AfterCommit.run(() -> progress.changed(id));
  }

  /** From now on files that were read, or will be, are accepted that way. */
  @Transactional
  public void setAcceptance(long id, Acceptance acceptance) {
    ImportJob job = get(id);
    database
        .sql("UPDATE import_job SET acceptance = ? WHERE id = ?")
        .params(acceptance.code(), id)
        .update();
    if (job.acceptance() != acceptance) {
      events.add(
          Change.of("import_acceptance_changed", job.subject())
              .from(job.acceptance().code())
              .to(acceptance.code()));
    }
    AfterCommit.run(() -> progress.changed(id));
  }

  private Map<FileState, Integer> counts(long job) {
    Map<FileState, Integer> counts = new EnumMap<>(FileState.class);
    database
        .sql("SELECT state, count(*) AS files FROM import_file WHERE job_id = ? GROUP BY state")
        .param(job)
        .query(row -> {
          counts.put(FileState.ofCode(row.getString("state")), row.getInt("files"));
        });
    return counts;
  }

  private static long organisation() {
    Optional<Long> organisation = Acting.getActor().organisation();
    return organisation.orElseThrow(() -> new NoSuchImportException("organisation"));
  }

  private static ImportJob counted(ImportJob job, Map<FileState, Integer> counts) {
    return new ImportJob(
        job.id(),
        job.organisation(),
        job.author(),
        job.createdAt(),
        job.acceptance(),
        job.stopped(),
        counts);
  }

  private static ImportJob job(ResultSet row, Map<FileState, Integer> counts) throws SQLException {
    return new ImportJob(
        row.getLong("id"),
        row.getLong("organisation"),
        row.getString("author"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        Acceptance.ofCode(row.getString("acceptance")),
        row.getBoolean("stopped"),
        counts);
  }
}
