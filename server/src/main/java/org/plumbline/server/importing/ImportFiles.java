package org.plumbline.server.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports. */
@Component
class ImportFiles {

  private static final String FILES = "SELECT * FROM import_file ";

  private final JdbcClient database;

  ImportFiles(JdbcClient database) {
    this.database = database;
  }

  /**
   * A file of an import that the one at work was found to see.
   *
   * @throws NoSuchImportException if there is none
   */
  ImportFile get(long job, long id) {
    return database
        .sql(FILES + "WHERE job_id = ? AND id = ?")
        .params(job, id)
        .query(ImportFiles::file)
        .optional()
        .orElseThrow(() -> new NoSuchImportException("file " + id));
  }

  /** A page of the files of an import, those of one state where one is named. */
  List<ImportFile> list(long job, Optional<FileState> state, Range range) {
    return database
        .sql(
            FILES
                + "WHERE job_id = :job AND (:state::text IS NULL OR state = :state)"
                + " ORDER BY id OFFSET :offset LIMIT :limit")
        .param("job", job)
        .param("state", state.map(FileState::code).orElse(null))
        .param("offset", range.offset())
        .param("limit", range.limit())
        .query(ImportFiles::file)
        .list();
  }

  /** Some of a longer list. */
  record Range(long offset, int limit) {}

  /** The next file that waits for a decision. */
  Optional<ImportFile> findNextToDecide(long job, long after) {
    return database
        .sql(FILES + "WHERE job_id = ? AND state = 'read' ORDER BY (id <= ?), id LIMIT 1")
        .params(job, after)
        .query(ImportFiles::file)
        .optional()
        .filter(file -> file.id() != after);
  }

  /**
   * Takes the file for a change, which nobody else can make until the transaction ends.
   *
   * @throws TooLateException if it is no longer in that state
   */
  ImportFile lock(long job, long id, FileState state) {
    ImportFile file =
        database
            .sql(FILES + "WHERE job_id = ? AND id = ? FOR UPDATE")
            .params(job, id)
            .query(ImportFiles::file)
            .optional()
            .orElseThrow(() -> new NoSuchImportException("file " + id));
    if (file.state() != state) {
      throw new TooLateException(id);
    }
    return file;
  }

  /** Moves a file on. */
  void move(ImportFile file, FileState to, Optional<ImportFile.Reason> reason) {
    database
        .sql(
            """
            UPDATE import_file SET state = :to, reason_code = :code, reason_zh = :zh,
              reason_en = :en, changed_at = now(), revision = revision + 1 WHERE id = :id
            """)
        .param("to", to.code())
        .param("code", reason.map(ImportFile.Reason::code).orElse(null))
        .param("zh", reason.map(why -> why.words().zh()).orElse(null))
        .param("en", reason.map(why -> why.words().en()).orElse(null))
        .param("id", file.id())
        .update();
  }

  /** How many of the files that were read could be accepted as they are. */
  Acceptable acceptable(long job) {
    return database
        .sql(
            """
            SELECT count(*) FILTER (WHERE errors = 0 AND reading_errors = 0) AS clean,
              count(*) AS complete
            FROM import_file
            WHERE job_id = ? AND state = 'read' AND open_questions = 0 AND plans > 0
            """)
        .param(job)
        .query((row, _) -> new Acceptable(row.getInt("clean"), row.getInt("complete")))
        .single();
  }

  /** Files without errors, and files that leave no question. */
  record Acceptable(int clean, int complete) {

    public int waiting(Acceptance acceptance) {
      return switch (acceptance) {
        case BY_HAND -> 0;
        case CLEAN -> clean;
        case COMPLETE -> complete;
      };
    }
  }

  /** Whose import {@code job} is. */
  long organisationOf(long job) {
    return database
        .sql("SELECT coalesce(unit_id, department_id, division_id) FROM import_job WHERE id = ?")
        .param(job)
        .query(Long.class)
        .single();
  }

  void setOpenQuestions(long id, int open) {
    database
        .sql("UPDATE import_file SET open_questions = ? WHERE id = ?")
        .params(open, id)
        .update();
  }

  /** Says what was read of a file. */
  void describe(long id, ImportFile.Figures figures) {
    database
        .sql(
            """
            UPDATE import_file SET plans = ?, errors = ?, warnings = ?, notes = ?,
              open_questions = ?, reading_notices = ?, reading_errors = ? WHERE id = ?
            """)
        .params(
            figures.plans(),
            figures.errors(),
            figures.warnings(),
            figures.notes(),
            figures.openQuestions(),
            figures.notices(),
            figures.readingErrors(),
            id)
        .update();
  }

  static ImportFile file(ResultSet row, int number) throws SQLException {
    return new ImportFile(
        row.getLong("id"),
        row.getLong("job_id"),
        row.getString("name"),
        row.getLong("size_bytes"),
        Optional.ofNullable(row.getObject("document_id", Long.class)),
        Optional.ofNullable(row.getObject("same_as", Long.class)),
        new ImportFile.Status(FileState.ofCode(row.getString("state")), reason(row)),
        new ImportFile.Figures(
            row.getInt("plans"),
            row.getInt("errors"),
            row.getInt("warnings"),
            row.getInt("notes"),
            row.getInt("open_questions"),
            row.getInt("reading_notices"),
            row.getInt("reading_errors")),
        row.getLong("revision"));
  }

  private static Optional<ImportFile.Reason> reason(ResultSet row) throws SQLException {
    @Nullable String code = row.getString("reason_code");
    return code == null
        ? Optional.empty()
        : Optional.of(
            new ImportFile.Reason(
                code, Bilingual.of(row.getString("reason_zh"), row.getString("reason_en"))));
  }
}
