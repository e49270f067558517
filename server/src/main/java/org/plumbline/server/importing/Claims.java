package org.plumbline.server.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.SignedIn;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out work to the background: a few files of one import at a time, imports in turn. */
@Component
class Claims {

  private static final int FILES = 8;

  /** Files that were read, and that the import says to accept without being asked. */
  private static final String ACCEPTABLE =
      """
      f.state = 'read' AND f.open_questions = 0 AND f.plans > 0
        AND (j.acceptance = 'complete'
          OR (j.acceptance = 'clean' AND f.errors = 0 AND f.reading_errors = 0))
      """;

  private final JdbcClient database;
  private final Accounts accounts;
  private final Imports imports;
  private final Set<Long> atWork = new HashSet<>();
  private long last;
  private boolean unsure = true;

  Claims(JdbcClient database, Accounts accounts, Imports imports) {
    this.database = database;
    this.accounts = accounts;
    this.imports = imports;
  }

  /**
   * Some files of one import, for one who does with them what its author would.
   *
   * @param reading whether they are to be read, or were and are to be accepted
   */
  record Batch(Actor actor, ImportJob job, boolean reading, List<ImportFile> files) {}

  /**
   * The next files to be read, or accepted; empty if there are none. If the database fails on the
   * way, nobody knows whether files were handed out: then, as after a start, those that nobody is
   * reading are put back first.
   */
  synchronized Optional<Batch> next() {
    return Scopes.in(Scope.EVERYTHING, this::findNext);
  }

  private Optional<Batch> findNext() {
    if (unsure) {
      putBack();
    }
    unsure = true;
    Optional<Batch> next = look();
    next.ifPresent(batch -> batch.files().forEach(file -> atWork.add(file.id())));
    unsure = false;
    return next;
  }

  private void putBack() {
    database
        .sql("UPDATE import_file SET state = 'queued' WHERE state = 'reading' AND NOT id = ANY (?)")
        .param(atWork.toArray(Long[]::new))
        .update();
  }

  /**
   * Accepting comes first: somebody may be waiting for it, and it is short, while thousands of
   * files of another import may still have to be read.
   */
  private Optional<Batch> look() {
    return job(ACCEPTABLE)
        .map(job -> batch(job, false, toAccept(job)))
        .filter(batch -> !batch.files().isEmpty())
        .or(() -> job("f.state = 'queued' AND NOT j.stopped").map(this::reading));
  }

  private Batch reading(long job) {
    last = job;
    return batch(job, true, toRead(job));
  }

  private Optional<Long> job(String condition) {
    return database
        .sql(
            "SELECT f.job_id FROM import_file f JOIN import_job j ON j.id = f.job_id WHERE "
                + condition
                + " GROUP BY f.job_id ORDER BY (f.job_id <= ?), f.job_id LIMIT 1")
        .param(last)
        .query(Long.class)
        .optional();
  }

  private List<ImportFile> toRead(long job) {
    return database
        .sql(
            """
            UPDATE import_file SET state = 'reading', changed_at = now(), revision = revision + 1
            WHERE id IN (
              SELECT id FROM import_file WHERE job_id = ? AND state = 'queued' ORDER BY id LIMIT ?)
            RETURNING *
            """)
        .params(job, FILES)
        .query(ImportFiles::file)
        .list();
  }

  private List<ImportFile> toAccept(long job) {
    return database
        .sql(
            "SELECT f.* FROM import_file f JOIN import_job j ON j.id = f.job_id WHERE "
                + ACCEPTABLE
                + " AND f.job_id = ? AND NOT f.id = ANY (?) ORDER BY f.id LIMIT ?")
        .param(job)
        .param(atWork.toArray(Long[]::new))
        .param(FILES)
        .query(ImportFiles::file)
        .list();
  }

  /** Nobody is at work on the files any longer. */
  synchronized void done(Batch batch) {
    batch.files().forEach(file -> atWork.remove(file.id()));
  }

  /** Nobody is, though it came to nothing; they are tried again. */
  synchronized void failed(Batch batch) {
    done(batch);
    unsure = true;
  }

  private Batch batch(long job, boolean reading, List<ImportFile> files) {
    String author =
        database
            .sql("SELECT author FROM import_job WHERE id = ?")
            .param(job)
            .query(String.class)
            .single();
    Actor actor = accounts.find(author).map(SignedIn::actor).orElseThrow();
    return new Batch(actor, Acting.as(actor, "", () -> imports.get(job)), reading, files);
  }
}
